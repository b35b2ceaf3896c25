import { z } from 'zod';
import { pageOf, pageQuery } from '../../kit/paging.ts';
import { day, id, search, version } from '../../kit/wire.ts';

const count = z.number().int();
const key = z.string().max(60);
const words = z.string().trim().max(2000).nullable();
const symbol = z.string().trim().max(80).nullable();
const year = z.number().int().min(1950).max(2199);
const sex = z.enum(['female', 'male']);
const unitRef = z.object({ id, name: z.string() });
const named = { key: z.string(), nameVi: z.string(), nameEn: z.string() };
export const bases = ['elected', 'appointed', 'co-opted'] as const;

export const vocabularySchema = z
  .object({
    committeeKinds: z.array(z.object({ ...named, shortVi: z.string() })),
    positions: z.array(z.object({ ...named, rank: count, committeeKey: z.string().nullable(), alsoKey: z.string().nullable(), levelKey: z.string().nullable(), groupKey: z.string(), single: z.boolean() })),
    groups: z.array(z.object(named)),
    endReasons: z.array(z.object({ ...named, chosen: z.boolean().describe('a person may give it') })),
    qualificationKinds: z.array(z.object(named)),
    qualificationLevels: z.array(z.object({ ...named, kindKey: z.string(), rank: count })),
    assessmentLevels: z.array(z.object({ ...named, rank: count, validFrom: day, validTo: day.nullable() })).describe('the best first, also those that hold no longer'),
    termYears: count, termNoticeDays: count, unvisitedAfterMonths: count,
  })
  .meta({ id: 'OfficerVocabulary' });

export const officeSchema = z
  .object({
    id, version: count, personId: id, name: z.string(), sex: sex.nullable(), birthYear: count.nullable(), unit: unitRef, positionKey: z.string(), committeeId: id.nullable(),
    from: day, until: day.nullable().describe('the first day without'), fullTime: z.boolean(), basis: z.enum(bases), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(),
    duties: z.string().nullable(), endedAs: z.string().nullable(), termDue: day.nullable().describe('when the term of the committee is over by the rule'),
  })
  .meta({ id: 'Office', description: 'One person in one position of a unit for a time' });

const sizeHint = z.object({
  against: z.enum(['over', 'under', 'standing-too-early']).nullable(), least: count.nullable(), most: count.nullable(), members: count.nullable(),
}).describe('size against the rule of the day; a hint, never a wall. Null limits: nothing is known');
export const committeeAssessmentSchema = z
  .object({
    year: count, levelKey: z.string(), assessedBy: z.string().nullable(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(), note: z.string().nullable(), version: count,
  })
  .meta({ id: 'CommitteeAssessment', description: 'What a committee was found to be in a year' });
/** How an office stands against one standard of its title; a hint, never a wall. */
const standardHintSchema = z.object({
  officeId: id, kindKey: z.string().nullable(), levelKey: z.string().nullable().describe('at least this'), mostAge: count.nullable().describe('or at most so old in the year of first taking the position'),
  state: z.enum(['not-met', 'no-data']),
}).meta({ id: 'StandardHint' });
export const committeeSchema = z
  .object({
    id, version: count, unitId: id, kindKey: z.string(), termName: z.string().nullable(), from: day, until: day.nullable(), due: day,
    dueState: z.enum(['serving', 'due-soon', 'overdue', 'ended']), seats: count.nullable(), decisionSymbol: z.string().nullable(), decisionDate: day.nullable(),
    size: count, women: count, hint: sizeHint, assessments: z.array(committeeAssessmentSchema).describe('by year, the newest first'),
    meetings: z.object({ held: count, present: count, of: count }).describe('from the first day of this year, or of the last one of a term that ended: meetings, and of all who were to come, who came'),
  })
  .meta({ id: 'Committee', description: 'A committee for one term' });
const careSchema = z.object({
  id, personId: id, name: z.string(), unit: unitRef, caredUnit: unitRef.nullable().describe('a union, or a unit with all below it'),
  area: z.object({ id, name: z.string(), groupingKey: z.string(), unions: count.nullable().describe('grassroots unions that stand in it today, of those below the officer’s own unit; told of the officers of a unit, not of those who look after one') }).nullable().describe('a group beside the tree, in place of a unit'),
  from: day, until: day.nullable(), note: z.string().nullable(), lastVisit: day.nullable(),
}).meta({ id: 'UnitCare' });
export const unitCommitteesSchema = z
  .object({
    unitId: id, unitName: z.string(), committees: z.array(committeeSchema).describe('in office today'), earlier: z.array(committeeSchema).describe('the last twenty that ended'),
    offices: z.array(officeSchema).describe('today, and those yet to begin; the higher positions first'), lookedAfterBy: z.array(careSchema),
    standards: z.array(standardHintSchema).describe('of the offices held today: standards that are not met, or of which nothing is recorded'),
    may: z.object({ manage: z.boolean(), lookAfter: z.boolean().describe('there are units below to look after') }),
  })
  .meta({ id: 'UnitCommittees' });

export const newCommitteeSchema = z.object({
  id, unitId: id, kindKey: key, termName: z.string().trim().max(120).nullable().default(null), from: day,
  due: day.optional().describe('without it the years of the rule are added'), seats: z.number().int().min(1).max(200).nullable().default(null),
  decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null),
}).describe('a term that is in office ends where the new one begins, and the offices held in it');
export const committeeChangeSchema = z.object({
  version, termName: z.string().trim().max(120).nullable(), due: day, seats: z.number().int().min(1).max(200).nullable(), decisionSymbol: symbol, decisionDate: day.nullable(),
}).partial().required({ version: true });

const newPerson = z.object({
  name: z.string().trim().min(1).max(120), birth: day.nullable().default(null), birthYear: z.number().int().min(1900).max(2199).nullable().default(null),
  sex: sex.nullable().default(null), ethnicity: z.string().trim().max(60).nullable().default(null),
});
export const assessmentParams = z.object({ id, year: z.coerce.number().int().min(1950).max(2199) });
export const committeeAssessmentChangeSchema = z.object({
  version: version.nullable().describe('null: the year is assessed for the first time'), levelKey: key, assessedBy: z.string().trim().max(200).nullable().default(null).describe('which body assessed it'),
  decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null), note: words.default(null),
});

export const newOfficeSchema = z.object({
  id, unitId: id, positionKey: key, personId: id, newPerson: newPerson.optional().describe('where the person has no record yet; `personId` is then made by the client'),
  from: day, until: day.nullable().default(null).describe('the first day without'), fullTime: z.boolean().default(false), basis: z.enum(bases).default('elected'),
  decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null), duties: words.default(null),
});
export const officeChangeSchema = z.object({
  version, fullTime: z.boolean(), basis: z.enum(bases), decisionSymbol: symbol, decisionDate: day.nullable(), duties: words,
}).partial().required({ version: true });
export const officeEndSchema = z.object({ id, on: day.describe('the first day without'), reason: key });

export const officersQuery = z.object({
  ...pageQuery, q: search, under: id.optional().describe('a unit and all below it'), positionKey: key.optional(), fullTime: z.enum(['true', 'false']).optional(), sex: sex.optional(),
  levelKey: key.optional().describe('whoever has this qualification'), term: z.enum(['due-soon', 'overdue']).optional(), asOf: day.optional(),
});
export const officerPageSchema = pageOf(officeSchema);

const qualification = { levelKey: key, gainedOn: day.nullable().default(null), field: z.string().trim().max(200).nullable().default(null) };
const planning = { unitId: id, positionKey: key, fromYear: year, toYear: year, decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null) };
export const moveKinds = ['placed', 'moved', 'rotated', 'seconded'] as const;
const move = {
  move: z.enum(moveKinds), effective: day.nullable().default(null).describe('the first day of the office where one is named'), until: day.nullable().default(null), from: z.string().trim().max(300).nullable().default(null),
  to: z.string().trim().max(300).nullable().default(null), officeId: id.nullable().default(null).describe('an office of this officer that the move led to, in place of `to`'),
  decisionSymbol: symbol.default(null), decisionDate: day.nullable().default(null),
};
const assessment = { year, levelKey: key, note: words.default(null) };
const training = { title: z.string().trim().min(1).max(300), kindKey: key, startedOn: day.nullable().default(null), endedOn: day };
export const entryKinds = ['qualification', 'planning', 'move', 'assessment', 'training'] as const;
export const newEntrySchema = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.literal('qualification'), ...qualification }),
  z.object({ id, kind: z.literal('planning'), ...planning }),
  z.object({ id, kind: z.literal('move'), ...move }),
  z.object({ id, kind: z.literal('assessment'), ...assessment }),
  z.object({ id, kind: z.literal('training'), ...training }),
]);
export const entryParams = z.object({ id, kind: z.enum(entryKinds), entryId: id });
export const outcomes = ['placed', 'promoted', 'same', 'left'] as const;
export const outcomeParams = z.object({ id, entryId: id });
export const outcomeSchema = z.object({ outcome: z.enum(outcomes).nullable().describe('null: not known yet'), on: day.nullable().default(null) });

export const recordChangeSchema = z.object({
  version, risenFromWorker: z.boolean().nullable(), standardsMet: z.number().int().min(0).max(50).nullable(), standardsOf: z.number().int().min(0).max(50).nullable(),
});
export const officerRecordSchema = z
  .object({
    personId: id, version: count, name: z.string(), sex: sex.nullable(), birthYear: count.nullable(),
    details: z.object({ birth: day.nullable(), ethnicity: z.string().nullable(), masked: z.boolean() }).nullable().describe('null where the register of members is not open to the asker'),
    risenFromWorker: z.boolean().nullable(), standardsMet: count.nullable(), standardsOf: count.nullable(),
    offices: z.array(officeSchema),
    qualifications: z.array(z.object({ id, kindKey: z.string(), levelKey: z.string(), gainedOn: day.nullable(), field: z.string().nullable() })),
    plannings: z.array(z.object({ id, unit: unitRef, positionKey: z.string(), fromYear: count, toYear: count, decisionSymbol: z.string().nullable(), decisionDate: day.nullable() })),
    moves: z.array(z.object({
      id, move: z.enum(moveKinds), effective: day, until: day.nullable(), from: z.string().nullable(), to: z.string().nullable(),
      officeId: id.nullable(), office: z.object({ unit: unitRef, positionKey: z.string() }).nullable().describe('null for an office outside the asker’s reach'),
      decisionSymbol: z.string().nullable(), decisionDate: day.nullable(),
    })),
    assessments: z.array(z.object({ id, year: count, levelKey: z.string(), note: z.string().nullable() })),
    trainings: z.array(z.object({ id, title: z.string(), kindKey: z.string(), startedOn: day.nullable(), endedOn: day, groupKey: z.string(), outcome: z.enum(outcomes).nullable(), outcomeOn: day.nullable(), placedOn: day.nullable().describe('where nothing was said: the first day of an office to which a placement after the course led') })),
    standards: z.array(standardHintSchema).describe('standards of the titles held today that are not met, or of which nothing is recorded'),
    may: z.object({ manage: z.boolean() }),
  })
  .meta({ id: 'OfficerRecord' });

export const attendanceStates = ['present', 'excused', 'absent'] as const;
export const meetingKinds = ['regular', 'extraordinary', 'congress'] as const;
export const newMeetingSchema = z.object({
  id, committeeId: id, heldOn: day, kind: z.enum(meetingKinds).default('regular'), subject: z.string().trim().min(1).max(500), decided: words.default(null),
  attendance: z.array(z.object({ officeId: id, state: z.enum(attendanceStates) })).max(300),
});
export const meetingSchema = z
  .object({
    id, committeeId: id, kindKey: z.string(), heldOn: day, kind: z.enum(meetingKinds), subject: z.string(), decided: z.string().nullable(),
    present: count, of: count, away: z.array(z.object({ name: z.string(), state: z.enum(attendanceStates) })),
  })
  .meta({ id: 'CommitteeMeeting' });
export const meetingPageSchema = pageOf(meetingSchema);
export const meetingsQuery = z.object({ ...pageQuery });

export const newCareSchema = z.object({
  id, personId: id, unitId: id.describe('the officer’s own unit'), caredUnitId: id.nullable().default(null).describe('a union, or a unit with all below it'),
  areaId: id.nullable().default(null).describe('in place of a unit: a group beside the tree; whatever stands in it on a day and lies below the officer’s own unit'),
  from: day, until: day.nullable().default(null).describe('the first day without'), note: words.default(null),
}).refine(({ caredUnitId, areaId }) => (caredUnitId === null) !== (areaId === null), { path: ['caredUnitId'], message: 'either a unit or an area' });
export const careAreasQuery = z.object({ ...pageQuery, asOf: day.optional().describe('the day from which an officer is to look after it') });
export const careAreaSchema = z.object({ id, groupingKey: z.string(), name: z.string(), owner: unitRef.describe('whose grouping it is') }).meta({ id: 'CareArea' });
export const careAreaPageSchema = pageOf(careAreaSchema);
export const careEndSchema = z.object({ on: day.describe('the first day without') });
export const carePageSchema = pageOf(careSchema);
export const careQuery = z.object({ ...pageQuery });
export { careSchema };

export const visitKinds = ['visit', 'remote', 'joint'] as const;
export const newVisitSchema = z.object({
  id, unitId: id.describe('the union visited'), byUnitId: id.describe('the visitor’s own unit'), personId: id.nullable().default(null).describe('the officer; without one, the asker'),
  visitedOn: day, kind: z.enum(visitKinds).default('visit'), help: words.default(null), problem: words.default(null), solvedOn: day.nullable().default(null), solution: words.default(null),
});
export const solutionSchema = z.object({ on: day, solution: words.default(null) });
export const visitSchema = z
  .object({
    id, unit: unitRef, byUnit: unitRef, personId: id.nullable(), name: z.string(), visitedOn: day, kind: z.enum(visitKinds), help: z.string().nullable(),
    problem: z.string().nullable(), solvedOn: day.nullable(), solution: z.string().nullable(), may: z.object({ solve: z.boolean() }),
  })
  .meta({ id: 'UnionVisit' });
export const visitsQuery = z.object({ ...pageQuery, under: id.optional(), open: z.enum(['true', 'false']).optional().describe('only problems not solved yet') });
export const visitPageSchema = pageOf(visitSchema);
export const unvisitedQuery = z.object({ ...pageQuery, under: id.optional(), months: z.coerce.number().int().min(0).max(240).optional().describe('the number of the rule where left out') });
export const unvisitedPageSchema = pageOf(z.object({ unit: unitRef, above: z.string().nullable(), lastVisit: day.nullable(), lookedAfterBy: z.string().nullable() }).meta({ id: 'UnvisitedUnion' })).extend({ months: count });

export const figuresQuery = z.object({ under: id.optional().describe('one’s own unit where left out'), asOf: day.optional(), year: z.coerce.number().int().min(1950).max(2199).optional().describe('of the yearly assessments; the year before that of the day where left out') });
export const officerFiguresSchema = z
  .object({
    day, officers: count.describe('persons'), women: count, fullTime: count, risenFromWorkers: count,
    positions: z.array(z.object({ positionKey: z.string(), offices: count, women: count, fullTime: count })),
    qualifications: z.array(z.object({ kindKey: z.string(), levelKey: z.string(), officers: count.describe('persons whose highest level of the kind it is') })),
    committees: z.object({ total: count, over: count, under: count, dueSoon: count, overdue: count }),
    groups: z.object({ total: count, led: count }),
    care: z.object({
      unions: count.describe('grassroots unions that somebody looks after'), fullTime: count.describe('full-time officers of this subtree who look after unions in it'),
      unionsOfFullTime: count.describe('unions that those look after, each once'), membersOfFullTime: count.describe('members of those unions'),
    }),
    assessments: z.object({
      year: count,
      kinds: z.array(z.object({
        kindKey: z.string(), committees: count.describe('in office at the end of the year, or on the day where that is earlier'), assessed: count,
        levels: z.array(z.object({ levelKey: z.string(), committees: count })),
      })),
    }),
    standards: z.object({ holders: count.describe('offices whose title has standards'), met: count, notMet: count, noData: count.describe('none unmet, but of one or more nothing is recorded') }),
    unions: count, unionsWithoutChair: count, members: count, unvisited: count, unvisitedAfterMonths: count,
  })
  .meta({ id: 'OfficerFigures', description: 'Counts on a day in a unit and all below; ratios are left to the reader, as numerator and denominator' });
export const trainedQuery = z.object({ under: id.optional(), fromYear: z.coerce.number().int().min(1950).max(2199).optional(), toYear: z.coerce.number().int().min(1950).max(2199).optional() });
export const trainedSchema = z
  .object({ rows: z.array(z.object({ year: count, groupKey: z.string(), trained: count, women: count, placed: count, promoted: count, same: count, left: count, unknown: count })) })
  .meta({ id: 'TrainedOfficers', description: 'Courses by year and group, and what became of who took them' });

export const titleStandardSchema = z
  .object({
    id, positionKey: z.string(), levelKey: z.string().nullable(), typeKey: z.string().nullable(), leastLevelKey: z.string().nullable(), mostAge: count.nullable(), sex: sex.nullable(),
    validFrom: day, validTo: day.nullable().describe('the first day on which it no longer holds'), source: z.string().nullable(),
  })
  .meta({ id: 'TitleStandard', description: 'What whoever takes a position should have; without level and type, at every unit' });
export const titleStandardsQuery = z.object({ ...pageQuery });
export const titleStandardPageSchema = pageOf(titleStandardSchema).extend({ may: z.object({ manage: z.boolean() }) });
export const newTitleStandardSchema = z.object({
  id, positionKey: key, levelKey: key.nullable().default(null).describe('level of units'), typeKey: key.nullable().default(null).describe('type of units, in place of a level'),
  leastLevelKey: key.nullable().default(null).describe('at least this qualification'), mostAge: z.number().int().min(18).max(90).nullable().default(null).describe('or at most so old in the year of first taking the position'),
  sex: sex.nullable().default(null).describe('where an age holds for one sex alone'), validFrom: day, source: z.string().trim().min(1).max(300).nullable().default(null),
})
  .refine(({ leastLevelKey, mostAge }) => (leastLevelKey === null) !== (mostAge === null), { path: ['leastLevelKey'], message: 'either a qualification or an age' })
  .refine(({ levelKey, typeKey }) => levelKey === null || typeKey === null, { path: ['typeKey'], message: 'a type or a level' })
  .refine(({ sex, mostAge }) => sex === null || mostAge !== null, { path: ['sex'], message: 'of an age alone' });
export const standardEndingSchema = z.object({ validTo: day.nullable().describe('the first day on which it no longer holds; null takes an ending back') });
