import type { FieldOfWork } from '../types.ts';
import * as enterprise from './lines-enterprise.ts';
import * as publicService from './lines-public.ts';

/** What only people of one trade would write; the report texts are woven around these lines. */
export interface FieldLines {
  life: readonly string[];
  welfare: readonly string[];
  drive: readonly string[];
  weak: readonly string[];
  next: readonly string[];
  ask: readonly string[];
}

export const lines: Record<FieldOfWork, FieldLines> = {
  kindergarten: publicService.kindergarten,
  school: publicService.school,
  health: publicService.health,
  commune: publicService.commune,
  office: publicService.office,
  barracks: publicService.barracks,
  garment: enterprise.garment,
  factory: enterprise.factory,
  building: enterprise.building,
  transport: enterprise.transport,
  trade: enterprise.trade,
  farming: enterprise.farming,
  porters: enterprise.porters,
};
