// Written by npm run generate from openapi.json.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready once it answers */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types and kinds of units, with their days of validity */
        get: operations["readUnitVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units in the own subtrees, the higher levels first, then by name */
        get: operations["readUnits"];
        put?: never;
        /** Found a unit below another */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit as it stands on a day */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a unit from a day on */
        post: operations["changeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit on a day */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What anyone may know before signing in */
        get: operations["readInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** First run: found the first unit and its administrator */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and where they may do what */
        get: operations["readSession"];
        put?: never;
        /** Sign in with username and password; the session is a cookie */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Demonstration only: sign in as a sample person */
        post: operations["signInAsSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and what they permit */
        get: operations["readRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of the managed subtrees, by name */
        get: operations["readAccounts"];
        put?: never;
        /** Open an account; the one-time password is in this answer only */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, disable or enable an account */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a new one-time password */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an account a role at a unit */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a role back */
        delete: operations["revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit trail, newest first */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents taken in, newest first */
        get: operations["readDocuments"];
        put?: never;
        /**
         * Take a document in and read it
         * @description multipart/form-data with id, unitId and file (.txt, .md or .docx, at most 20 MB)
         */
        post: operations["takeInDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document: its text and what was read from it */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it came in */
        get: operations["downloadOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/directive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a document says: as read until someone corrects or confirms it */
        get: operations["readDirective"];
        /** Save corrections; 409 `version_mismatch` carries what another saved meanwhile */
        put: operations["correctDirective"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/directive/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that this is what the document says */
        post: operations["confirmDirective"];
        /** Take a confirmation back; a campaign made from it keeps the template that it copied */
        delete: operations["reopenDirective"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that the asker runs or takes part in, newest first */
        get: operations["readCampaigns"];
        put?: never;
        /** Draft a campaign; from a confirmed directive, template, participants and dues are proposed */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campaign */
        get: operations["readCampaign"];
        /** Change a draft campaign */
        put: operations["changeCampaign"];
        post?: never;
        /** Discard a draft campaign */
        delete: operations["discardCampaign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/roster-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the rule of a draft campaign would ask, with warnings */
        get: operations["previewRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Launch: publish the forms, freeze the roster, tell the units */
        post: operations["launchCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the units are, by level, within the own subtrees */
        get: operations["readProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roster within the own subtrees, by name */
        get: operations["readAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit of a roster, and what the asker may do now */
        get: operations["readAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/passing-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the campaign on to the units directly below */
        post: operations["passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft: each section and form row with its version */
        get: operations["readDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/draft/sections/{sectionKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a section; 409 `version_mismatch` carries what another saved meanwhile as `current` */
        put: operations["saveSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/draft/rows/{formKey}/{rowKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a row of a form; 409 `version_mismatch` carries what another saved meanwhile as `current` */
        put: operations["saveRow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a unit submitted, newest first (at most 100) */
        get: operations["readRevisions"];
        put?: never;
        /** Submit: freeze the draft into the next revision */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision with its texts and figures */
        get: operations["readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a submitted report */
        post: operations["acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a submitted report with a reason, pinned to sections and cells */
        post: operations["returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the figures of the units below add up to */
        get: operations["readConsolidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/consolidation/cells/{formKey}/{rowKey}/{columnKey}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which units directly below make a figure up */
        get: operations["traceFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/consolidation/sections/{sectionKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the units directly below wrote under a section, by name */
        get: operations["readSectionTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/draft/taking-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the accepted totals into the forms of one's own draft */
        post: operations["takeOverTotals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Frozen consolidations, newest first (at most 100), and the head proposed for the next */
        get: operations["readSnapshots"];
        put?: never;
        /** Freeze texts and accepted figures under the next number */
        post: operations["freezeConsolidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/snapshots/{id}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official report of a frozen consolidation, as Word */
        get: operations["downloadFrozenReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/report.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A submitted report in the official layout, as Word */
        get: operations["downloadSubmittedReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told, newest first */
        get: operations["readNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a notice as read */
        put: operations["markNoticeRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is mine to do */
        get: operations["readWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Biểu mẫu: labelled rows and columns */
        FormDefinitionInput: {
            key: string;
            title: string;
            rows: {
                key: string;
                label: string;
            }[];
            columns: {
                key: string;
                label: string;
                /**
                 * @description count: whole numbers; decimal: with `decimals` places; text: words
                 * @enum {string}
                 */
                type: "count" | "decimal" | "text";
                /** @description places after the comma, 0 for counts */
                decimals: number;
                /** @enum {string} */
                rollup: "sum" | "max" | "min" | "none";
            }[];
        };
        /** @description Mục của đề cương, with the sections below it */
        OutlineSectionInput: {
            /** @description lasting name of the section; drafts hang on it */
            key: string;
            /** @description as printed: I, 1, 2.1, - */
            label: string;
            heading: string;
            /** @default null */
            guidance: string | null;
            children: components["schemas"]["OutlineSectionInput"][];
        };
        /** @description Outline and forms of a report */
        ReportTemplateInput: {
            outline: components["schemas"]["OutlineSectionInput"][];
            forms: components["schemas"]["FormDefinitionInput"][];
        };
        /** @description A numbered document that this one names */
        CitationInput: {
            /**
             * @description Kind of the cited document; Nghị định, Luật, Thông tư are other
             * @enum {string}
             */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            /** @description Part before the slash: 86, 4a, 07/2013 */
            number: string | null;
            /** @description Part after it: KH-TLĐ, NQ/TW */
            code: string | null;
            /** @description Date of the cited document */
            date: string | null;
            /** @description Body that issued it, without its term of office */
            issuer: string | null;
        };
        /** @description A headed part or numbered item, with the parts below it */
        DirectiveTreeNodeInput: {
            /** @description Label as printed, without dot or bracket: I, 2.1, a, Phần thứ nhất, -, +, * */
            label: string;
            /** @description The heading's text, or the whole paragraph of an item without one */
            heading: string;
            children: components["schemas"]["DirectiveTreeNodeInput"][];
        };
        /** @description A due date as the document gives it */
        DueInput: {
            /** @description ISO date at the given precision; a quarter as 2024-Q2 */
            date: string;
            /**
             * @description before: trước · by: chậm nhất, đến hết · in: within the named time
             * @enum {string}
             */
            bound: "before" | "by" | "in";
            /**
             * @description How exactly the document dates it
             * @enum {string}
             */
            precision: "day" | "early-month" | "mid-month" | "late-month" | "month" | "quarter" | "year";
            /** @description The phrase as printed */
            text: string;
        };
        /** @description Chỉ tiêu: a measurable figure to reach */
        TargetInput: {
            /** @description The whole sentence, the same for each of its figures */
            text: string;
            /** @description What is measured: group plus predicate */
            measure: string;
            /**
             * @description trên is >, trở lên and ít nhất are >=, a bare figure is =
             * @enum {string}
             */
            comparator: ">" | ">=" | "=" | "<=" | "<";
            /** @description The figure as a number: 6,7 is 6.7 */
            value: number;
            /** @description % or the counted noun */
            unit: string;
            /** @description The restricted group that the figure is a share of */
            population: string | null;
            /** @description year where it is to be reached every year */
            period: "year" | null;
        };
        /** @description Nhiệm vụ: work given to a named actor */
        TaskInput: {
            /** @description The bullet, sentence or table row that gives the work */
            text: string;
            /** @description Who is responsible (chủ trì) */
            lead: string[];
            /** @description Who supports (phối hợp) */
            support: string[];
            /** @description By when */
            due: components["schemas"]["DueInput"] | null;
        };
        /** @description A dated obligation */
        DeadlineInput: {
            /** @description Who owes it, as printed, joint actors together */
            actor: string | null;
            /** @description What is owed, without actor and date */
            action: string;
            /** @description To whom it is sent */
            deliverTo: string | null;
            due: components["schemas"]["DueInput"];
        };
        /** @description A form or annex that the document names */
        NamedFormInput: {
            /** @description Biểu mẫu số 01, Phụ lục */
            label: string;
            /** @description What it is said to hold */
            title: string | null;
        };
        /** @description Who signed, in what capacity */
        SignatureBlockInput: {
            /** @description TM. BAN THƯỜNG VỤ; several lines joined with a space */
            authority: string | null;
            /** @description The signer's own post: CHỦ TỊCH */
            position: string | null;
            /** @description The signer's name */
            name: string | null;
        };
        /** @description The structured content of a directing document */
        DirectiveInput: {
            /**
             * @description Document kind
             * @enum {string}
             */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            /** @description Number before the slash; null where left blank */
            number: string | null;
            /** @description Symbol after the slash */
            code: string | null;
            /** @description Date of the document */
            date: string | null;
            /** @description Địa danh of the date line */
            place: string | null;
            /** @description The issuing organisation, not its committee */
            issuer: string | null;
            /** @description Trích yếu, one line, without the kind word */
            title: string;
            /** @description Documents that this one carries out or is grounded on */
            basis: components["schemas"]["CitationInput"][];
            /** @description Every numbered document cited, each once, in order of appearance */
            citations: components["schemas"]["CitationInput"][];
            /** @description The body's headed parts, annexes left out */
            sections: components["schemas"]["DirectiveTreeNodeInput"][];
            /** @description Chỉ tiêu */
            targets: components["schemas"]["TargetInput"][];
            /** @description Nhiệm vụ with a responsible actor */
            tasks: components["schemas"]["TaskInput"][];
            /** @description Every dated obligation, each (actor, due) pair once */
            deadlines: components["schemas"]["DeadlineInput"][];
            /** @description Đề cương báo cáo, null where none is included */
            reportOutline: components["schemas"]["DirectiveTreeNodeInput"][] | null;
            /** @description Biểu mẫu and phụ lục named */
            forms: components["schemas"]["NamedFormInput"][];
            /** @description Nơi nhận, one entry a line */
            recipients: string[];
            /** @description Signature block, null where there is none */
            signature: components["schemas"]["SignatureBlockInput"] | null;
        };
        /** @description All units of these types below the campaign owner report by this day */
        CampaignLevelInput: {
            typeKeys: string[];
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
        };
        /** @description Narrative text: a closed subset of TipTap JSON with its version */
        RichTextInput: {
            /** @constant */
            version: 1;
            /** @constant */
            type: "doc";
            content: ({
                /** @constant */
                type: "paragraph";
                content?: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                } | {
                    /** @constant */
                    type: "hardBreak";
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                })[];
            } | {
                /** @constant */
                type: "heading";
                attrs: {
                    level: 3 | 4;
                };
                content?: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                } | {
                    /** @constant */
                    type: "hardBreak";
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                })[];
            } | {
                /** @enum {string} */
                type: "bulletList" | "orderedList";
                attrs?: {
                    start?: number;
                    type?: string | null;
                };
                content: {
                    /** @constant */
                    type: "listItem";
                    content: ({
                        /** @constant */
                        type: "paragraph";
                        content?: ({
                            /** @constant */
                            type: "text";
                            text: string;
                            marks?: {
                                /** @enum {string} */
                                type: "bold" | "italic" | "underline";
                            }[];
                        } | {
                            /** @constant */
                            type: "hardBreak";
                            marks?: {
                                /** @enum {string} */
                                type: "bold" | "italic" | "underline";
                            }[];
                        })[];
                    } | {
                        /** @enum {string} */
                        type: "bulletList" | "orderedList";
                        attrs?: {
                            start?: number;
                            type?: string | null;
                        };
                        content: {
                            /** @constant */
                            type: "listItem";
                            content: ({
                                /** @constant */
                                type: "paragraph";
                                content?: ({
                                    /** @constant */
                                    type: "text";
                                    text: string;
                                    marks?: {
                                        /** @enum {string} */
                                        type: "bold" | "italic" | "underline";
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "hardBreak";
                                    marks?: {
                                        /** @enum {string} */
                                        type: "bold" | "italic" | "underline";
                                    }[];
                                })[];
                            } | {
                                /** @enum {string} */
                                type: "bulletList" | "orderedList";
                                attrs?: {
                                    start?: number;
                                    type?: string | null;
                                };
                                content: {
                                    /** @constant */
                                    type: "listItem";
                                    content: ({
                                        /** @constant */
                                        type: "paragraph";
                                        content?: ({
                                            /** @constant */
                                            type: "text";
                                            text: string;
                                            marks?: {
                                                /** @enum {string} */
                                                type: "bold" | "italic" | "underline";
                                            }[];
                                        } | {
                                            /** @constant */
                                            type: "hardBreak";
                                            marks?: {
                                                /** @enum {string} */
                                                type: "bold" | "italic" | "underline";
                                            }[];
                                        })[];
                                    } | {
                                        /** @enum {string} */
                                        type: "bulletList" | "orderedList";
                                        attrs?: {
                                            start?: number;
                                            type?: string | null;
                                        };
                                        content: {
                                            /** @constant */
                                            type: "listItem";
                                            content: {
                                                /** @constant */
                                                type: "paragraph";
                                                content?: ({
                                                    /** @constant */
                                                    type: "text";
                                                    text: string;
                                                    marks?: {
                                                        /** @enum {string} */
                                                        type: "bold" | "italic" | "underline";
                                                    }[];
                                                } | {
                                                    /** @constant */
                                                    type: "hardBreak";
                                                    marks?: {
                                                        /** @enum {string} */
                                                        type: "bold" | "italic" | "underline";
                                                    }[];
                                                })[];
                                            }[];
                                        }[];
                                    })[];
                                }[];
                            })[];
                        }[];
                    })[];
                }[];
            })[];
        };
        /** @description Head and foot of the official report (NĐ 30/2020/NĐ-CP, Phụ lục I) */
        ReportHeadInput: {
            parentBody: string | null;
            issuer: string;
            number: string | null;
            code: string | null;
            place: string;
            date: (string & (unknown & unknown)) | null;
            title: string;
            preamble: string | null;
            recipients: string[];
            signature: {
                authority: string | null;
                position: string;
                name: string;
            };
            /** @description sections without a text of one's own take the texts of the units below, with whose they are */
            gatherEmptySections: boolean;
        };
        /** @description RFC 9457 */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description stable; the sentence is chosen by it */
            code: string;
            detail?: string;
            errors?: {
                path: string;
                code: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        UnitType: {
            key: string;
            nameVi: string;
            nameEn: string;
            shortVi: string;
            /** @description levels from the top; a unit hangs below one of a smaller rank */
            rank: number;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            validFrom: string & (unknown & unknown);
            validTo: (string & (unknown & unknown)) | null;
        };
        UnitKind: {
            key: string;
            nameVi: string;
            nameEn: string;
        };
        /** @description A unit as it stands on one day */
        Unit: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName: string;
            typeKey: string;
            kindKey: string | null;
            parentId: string | null;
            place: string | null;
            members: number | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            founded: string & (unknown & unknown);
            ended: (string & (unknown & unknown)) | null;
            /** @description units hang below it, on the same day */
            hasChildren: boolean;
        };
        UnitDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName: string;
            typeKey: string;
            kindKey: string | null;
            parentId: string | null;
            place: string | null;
            members: number | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            founded: string & (unknown & unknown);
            ended: (string & (unknown & unknown)) | null;
            /** @description units hang below it, on the same day */
            hasChildren: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            /** @description from the root down, the unit itself left out */
            ancestors: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            versions: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                to: (string & (unknown & unknown)) | null;
                name: string;
                typeKey: string;
                parentName: string | null;
            }[];
            may: {
                manage: boolean;
            };
        };
        Installation: {
            /** @enum {string} */
            state: "setup" | "ready";
            demo: boolean;
            /** @description the business day */
            today: string & (unknown & unknown);
            name: string | null;
            version: string;
            warnings: "plain_http_beyond_loopback"[];
            /** @description types that a first unit may have; empty once set up */
            unitTypes: {
                key: string;
                nameVi: string;
                nameEn: string;
            }[];
            samplePeople: {
                username: string;
                name: string;
                roleVi: string | null;
                roleEn: string | null;
                unitName: string | null;
                aboutVi: string;
                aboutEn: string;
            }[];
        };
        Session: {
            account: {
                /** Format: uuid */
                id: string;
                username: string;
                name: string;
                mustChangePassword: boolean;
            };
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            today: string & (unknown & unknown);
            demo: boolean;
            /** @description the subtrees in which this account holds roles */
            scopes: {
                /** Format: uuid */
                unitId: string;
                unitName: string;
                unitTypeKey: string;
                roleKeys: string[];
                permissions: string[];
            }[];
        };
        Role: {
            key: string;
            nameVi: string;
            nameEn: string;
            permissions: string[];
        };
        Grant: {
            /** Format: uuid */
            id: string;
            roleKey: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /**
             * Format: date-time
             * @description UTC
             */
            grantedAt: string;
        };
        Account: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            disabled: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            grants: components["schemas"]["Grant"][];
        };
        OneTimePassword: {
            /** Format: uuid */
            accountId: string;
            /** @description shown once, to be changed at the first sign-in; null when the same request is repeated */
            password: string | null;
        };
        JournalFact: {
            id: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            fact: string;
            actorName: string | null;
            unitName: string | null;
            objectKind: string | null;
            objectId: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        /** @description Biểu mẫu: labelled rows and columns */
        FormDefinition: {
            key: string;
            title: string;
            rows: {
                key: string;
                label: string;
            }[];
            columns: {
                key: string;
                label: string;
                /**
                 * @description count: whole numbers; decimal: with `decimals` places; text: words
                 * @enum {string}
                 */
                type: "count" | "decimal" | "text";
                /** @description places after the comma, 0 for counts */
                decimals: number;
                /** @enum {string} */
                rollup: "sum" | "max" | "min" | "none";
            }[];
        };
        /** @description Mục của đề cương, with the sections below it */
        OutlineSection: {
            /** @description lasting name of the section; drafts hang on it */
            key: string;
            /** @description as printed: I, 1, 2.1, - */
            label: string;
            heading: string;
            /** @default null */
            guidance: string | null;
            children: components["schemas"]["OutlineSection"][];
        };
        /** @description Outline and forms of a report */
        ReportTemplate: {
            outline: components["schemas"]["OutlineSection"][];
            forms: components["schemas"]["FormDefinition"][];
        };
        /** @description A numbered document that this one names */
        Citation: {
            /**
             * @description Kind of the cited document; Nghị định, Luật, Thông tư are other
             * @enum {string}
             */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            /** @description Part before the slash: 86, 4a, 07/2013 */
            number: string | null;
            /** @description Part after it: KH-TLĐ, NQ/TW */
            code: string | null;
            /** @description Date of the cited document */
            date: string | null;
            /** @description Body that issued it, without its term of office */
            issuer: string | null;
        };
        /** @description A headed part or numbered item, with the parts below it */
        DirectiveTreeNode: {
            /** @description Label as printed, without dot or bracket: I, 2.1, a, Phần thứ nhất, -, +, * */
            label: string;
            /** @description The heading's text, or the whole paragraph of an item without one */
            heading: string;
            children: components["schemas"]["DirectiveTreeNode"][];
        };
        /** @description A due date as the document gives it */
        Due: {
            /** @description ISO date at the given precision; a quarter as 2024-Q2 */
            date: string;
            /**
             * @description before: trước · by: chậm nhất, đến hết · in: within the named time
             * @enum {string}
             */
            bound: "before" | "by" | "in";
            /**
             * @description How exactly the document dates it
             * @enum {string}
             */
            precision: "day" | "early-month" | "mid-month" | "late-month" | "month" | "quarter" | "year";
            /** @description The phrase as printed */
            text: string;
        };
        /** @description Chỉ tiêu: a measurable figure to reach */
        Target: {
            /** @description The whole sentence, the same for each of its figures */
            text: string;
            /** @description What is measured: group plus predicate */
            measure: string;
            /**
             * @description trên is >, trở lên and ít nhất are >=, a bare figure is =
             * @enum {string}
             */
            comparator: ">" | ">=" | "=" | "<=" | "<";
            /** @description The figure as a number: 6,7 is 6.7 */
            value: number;
            /** @description % or the counted noun */
            unit: string;
            /** @description The restricted group that the figure is a share of */
            population: string | null;
            /** @description year where it is to be reached every year */
            period: "year" | null;
        };
        /** @description Nhiệm vụ: work given to a named actor */
        Task: {
            /** @description The bullet, sentence or table row that gives the work */
            text: string;
            /** @description Who is responsible (chủ trì) */
            lead: string[];
            /** @description Who supports (phối hợp) */
            support: string[];
            /** @description By when */
            due: components["schemas"]["Due"] | null;
        };
        /** @description A dated obligation */
        Deadline: {
            /** @description Who owes it, as printed, joint actors together */
            actor: string | null;
            /** @description What is owed, without actor and date */
            action: string;
            /** @description To whom it is sent */
            deliverTo: string | null;
            due: components["schemas"]["Due"];
        };
        /** @description A form or annex that the document names */
        NamedForm: {
            /** @description Biểu mẫu số 01, Phụ lục */
            label: string;
            /** @description What it is said to hold */
            title: string | null;
        };
        /** @description Who signed, in what capacity */
        SignatureBlock: {
            /** @description TM. BAN THƯỜNG VỤ; several lines joined with a space */
            authority: string | null;
            /** @description The signer's own post: CHỦ TỊCH */
            position: string | null;
            /** @description The signer's name */
            name: string | null;
        };
        /** @description The structured content of a directing document */
        Directive: {
            /**
             * @description Document kind
             * @enum {string}
             */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            /** @description Number before the slash; null where left blank */
            number: string | null;
            /** @description Symbol after the slash */
            code: string | null;
            /** @description Date of the document */
            date: string | null;
            /** @description Địa danh of the date line */
            place: string | null;
            /** @description The issuing organisation, not its committee */
            issuer: string | null;
            /** @description Trích yếu, one line, without the kind word */
            title: string;
            /** @description Documents that this one carries out or is grounded on */
            basis: components["schemas"]["Citation"][];
            /** @description Every numbered document cited, each once, in order of appearance */
            citations: components["schemas"]["Citation"][];
            /** @description The body's headed parts, annexes left out */
            sections: components["schemas"]["DirectiveTreeNode"][];
            /** @description Chỉ tiêu */
            targets: components["schemas"]["Target"][];
            /** @description Nhiệm vụ with a responsible actor */
            tasks: components["schemas"]["Task"][];
            /** @description Every dated obligation, each (actor, due) pair once */
            deadlines: components["schemas"]["Deadline"][];
            /** @description Đề cương báo cáo, null where none is included */
            reportOutline: components["schemas"]["DirectiveTreeNode"][] | null;
            /** @description Biểu mẫu and phụ lục named */
            forms: components["schemas"]["NamedForm"][];
            /** @description Nơi nhận, one entry a line */
            recipients: string[];
            /** @description Signature block, null where there is none */
            signature: components["schemas"]["SignatureBlock"] | null;
        };
        /** @description The words of the source behind one value */
        Evidence: {
            /** @description First UTF-16 unit in the canonical text */
            start: number;
            /** @description Unit after the last */
            end: number;
            /** @description The rule of the grammar that read it, e.g. head.number */
            rule: string;
            /** @description 0 to 1; below 0.6 a person should look */
            confidence: number;
        };
        /** @description Something in the document that a person should look at */
        ReadingDiagnostic: {
            /** @description Stable code, e.g. section_repeated */
            code: string;
            /** @description A sentence for the clerk, in both languages */
            message: {
                vi: string;
                en: string;
            };
            /** @description Where it stands in the canonical text */
            start?: number;
            end?: number;
            /** @description JSON pointer of the value concerned */
            pointer?: string;
        };
        Document: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            filename: string;
            format: string;
            /** @enum {string} */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            number: string | null;
            code: string | null;
            issuedOn: string | null;
            title: string;
            issuer: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            receivedAt: string;
            receivedBy: string;
            /**
             * @description unread: what was read waits for a person
             * @enum {string}
             */
            state: "unread" | "draft" | "confirmed";
        };
        DocumentDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            filename: string;
            format: string;
            /** @enum {string} */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            number: string | null;
            code: string | null;
            issuedOn: string | null;
            title: string;
            issuer: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            receivedAt: string;
            receivedBy: string;
            /**
             * @description unread: what was read waits for a person
             * @enum {string}
             */
            state: "unread" | "draft" | "confirmed";
            /** @description canonical NFC text; evidence spans index it in UTF-16 units */
            text: string;
            reading: {
                directive: components["schemas"]["Directive"];
                /** @description JSON pointer into the directive → place in the text */
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
                diagnostics: components["schemas"]["ReadingDiagnostic"][];
                /** @description Version of the grammar that made this reading */
                extractor: string;
            };
            may: {
                confirm: boolean;
            };
        };
        /** @description What the document says, as read and as a person corrected and confirmed it */
        DirectiveRecord: {
            /** @description null until someone saves or confirms */
            id: string | null;
            /** @enum {string} */
            state: "unread" | "draft" | "confirmed";
            /** @description 0 until someone saves */
            version: number;
            content: components["schemas"]["Directive"];
            changedAt: string | null;
            changedBy: string | null;
            confirmedAt: string | null;
            confirmedBy: string | null;
        };
        /** @description All units of these types below the campaign owner report by this day */
        CampaignLevel: {
            typeKeys: string[];
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
        };
        Campaign: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @enum {string} */
            state: "draft" | "running";
            levels: components["schemas"]["CampaignLevel"][];
            ownDue: (string & (unknown & unknown)) | null;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            launchedAt: string | null;
            /** @description units of the roster that the asker sees, exempt ones left out */
            expected: number;
            /** @description of those, submitted or accepted */
            submitted: number;
            accepted: number;
            late: number;
        };
        CampaignDetail: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @enum {string} */
            state: "draft" | "running";
            levels: components["schemas"]["CampaignLevel"][];
            ownDue: (string & (unknown & unknown)) | null;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            launchedAt: string | null;
            /** @description units of the roster that the asker sees, exempt ones left out */
            expected: number;
            /** @description of those, submitted or accepted */
            submitted: number;
            accepted: number;
            late: number;
            template: components["schemas"]["ReportTemplate"];
            directive: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                documentId: string;
                title: string;
            } | null;
            /** @description where the asker reports */
            myAssignments: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                unitId: string;
                unitName: string;
            }[];
            /** @description the owner unit's own report, where the asker may see it */
            ownAssignmentId: string | null;
            may: {
                manage: boolean;
            };
        };
        RosterPreview: {
            levels: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
                typeKeys: string[];
                units: number;
                /** @description the first names */
                examples: string[];
            }[];
            total: number;
            warnings: {
                /** @enum {string} */
                code: "no_units" | "due_not_before_above" | "due_passed" | "no_sections_or_forms" | "no_levels" | "no_own_due" | "form_not_designed" | "named_due_passed";
                level: number | null;
            }[];
        };
        /** @description One unit that has to report in a campaign */
        Assignment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            parentId: string | null;
            depth: number;
            leaf: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @enum {string} */
            state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
            /** @description past its due day, or handed in after it */
            late: boolean;
            exemptReason: string | null;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            acceptedRevisionId: string | null;
            /** @description of the units anywhere below */
            below: {
                expected: number;
                submitted: number;
                accepted: number;
                late: number;
            };
        };
        CampaignProgress: {
            levels: {
                depth: number;
                expected: number;
                late: number;
                states: {
                    [key: string]: number;
                };
            }[];
        };
        AssignmentDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            parentId: string | null;
            depth: number;
            leaf: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @enum {string} */
            state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
            /** @description past its due day, or handed in after it */
            late: boolean;
            exemptReason: string | null;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            acceptedRevisionId: string | null;
            /** @description of the units anywhere below */
            below: {
                expected: number;
                submitted: number;
                accepted: number;
                late: number;
            };
            campaign: {
                /** Format: uuid */
                id: string;
                title: string;
                unitName: string;
                template: components["schemas"]["ReportTemplate"];
                directive: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    documentId: string;
                    title: string;
                } | null;
            };
            parentUnitName: string | null;
            /** @description units directly below in the roster */
            children: number;
            waitingChildren: number;
            /** @description what the asker may do now, in this state */
            may: {
                write: boolean;
                submit: boolean;
                review: boolean;
                passOn: boolean;
                consolidate: boolean;
                freeze: boolean;
            };
        };
        /** @description Narrative text: a closed subset of TipTap JSON with its version */
        RichText: {
            /** @constant */
            version: 1;
            /** @constant */
            type: "doc";
            content: ({
                /** @constant */
                type: "paragraph";
                content?: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                } | {
                    /** @constant */
                    type: "hardBreak";
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                })[];
            } | {
                /** @constant */
                type: "heading";
                attrs: {
                    level: 3 | 4;
                };
                content?: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                } | {
                    /** @constant */
                    type: "hardBreak";
                    marks?: {
                        /** @enum {string} */
                        type: "bold" | "italic" | "underline";
                    }[];
                })[];
            } | {
                /** @enum {string} */
                type: "bulletList" | "orderedList";
                attrs?: {
                    start?: number;
                    type?: string | null;
                };
                content: {
                    /** @constant */
                    type: "listItem";
                    content: ({
                        /** @constant */
                        type: "paragraph";
                        content?: ({
                            /** @constant */
                            type: "text";
                            text: string;
                            marks?: {
                                /** @enum {string} */
                                type: "bold" | "italic" | "underline";
                            }[];
                        } | {
                            /** @constant */
                            type: "hardBreak";
                            marks?: {
                                /** @enum {string} */
                                type: "bold" | "italic" | "underline";
                            }[];
                        })[];
                    } | {
                        /** @enum {string} */
                        type: "bulletList" | "orderedList";
                        attrs?: {
                            start?: number;
                            type?: string | null;
                        };
                        content: {
                            /** @constant */
                            type: "listItem";
                            content: ({
                                /** @constant */
                                type: "paragraph";
                                content?: ({
                                    /** @constant */
                                    type: "text";
                                    text: string;
                                    marks?: {
                                        /** @enum {string} */
                                        type: "bold" | "italic" | "underline";
                                    }[];
                                } | {
                                    /** @constant */
                                    type: "hardBreak";
                                    marks?: {
                                        /** @enum {string} */
                                        type: "bold" | "italic" | "underline";
                                    }[];
                                })[];
                            } | {
                                /** @enum {string} */
                                type: "bulletList" | "orderedList";
                                attrs?: {
                                    start?: number;
                                    type?: string | null;
                                };
                                content: {
                                    /** @constant */
                                    type: "listItem";
                                    content: ({
                                        /** @constant */
                                        type: "paragraph";
                                        content?: ({
                                            /** @constant */
                                            type: "text";
                                            text: string;
                                            marks?: {
                                                /** @enum {string} */
                                                type: "bold" | "italic" | "underline";
                                            }[];
                                        } | {
                                            /** @constant */
                                            type: "hardBreak";
                                            marks?: {
                                                /** @enum {string} */
                                                type: "bold" | "italic" | "underline";
                                            }[];
                                        })[];
                                    } | {
                                        /** @enum {string} */
                                        type: "bulletList" | "orderedList";
                                        attrs?: {
                                            start?: number;
                                            type?: string | null;
                                        };
                                        content: {
                                            /** @constant */
                                            type: "listItem";
                                            content: {
                                                /** @constant */
                                                type: "paragraph";
                                                content?: ({
                                                    /** @constant */
                                                    type: "text";
                                                    text: string;
                                                    marks?: {
                                                        /** @enum {string} */
                                                        type: "bold" | "italic" | "underline";
                                                    }[];
                                                } | {
                                                    /** @constant */
                                                    type: "hardBreak";
                                                    marks?: {
                                                        /** @enum {string} */
                                                        type: "bold" | "italic" | "underline";
                                                    }[];
                                                })[];
                                            }[];
                                        }[];
                                    })[];
                                }[];
                            })[];
                        }[];
                    })[];
                }[];
            })[];
        };
        DraftSection: {
            sectionKey: string;
            body: components["schemas"]["RichText"];
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
            changedBy: string;
        };
        DraftRow: {
            formKey: string;
            rowKey: string;
            cells: {
                [key: string]: number | string | null;
            };
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
            changedBy: string;
        };
        /** @description A reason pinned to a section or to a cell */
        ReviewNote: {
            sectionKey: string | null;
            formKey: string | null;
            rowKey: string | null;
            columnKey: string | null;
            reason: string;
        };
        Review: {
            /** @enum {string} */
            decision: "accepted" | "returned";
            reason: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            decidedAt: string;
            decidedBy: string;
            notes: components["schemas"]["ReviewNote"][];
        };
        Draft: {
            sections: components["schemas"]["DraftSection"][];
            rows: components["schemas"]["DraftRow"][];
            /** @description why the last revision came back, while it is being mended */
            lastReturn: {
                /** @enum {string} */
                decision: "accepted" | "returned";
                reason: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                decidedAt: string;
                decidedBy: string;
                notes: components["schemas"]["ReviewNote"][];
                revisionNumber: number;
            } | null;
        };
        Saved: {
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
        };
        RevisionSummary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assignmentId: string;
            number: number;
            /**
             * Format: date-time
             * @description UTC
             */
            submittedAt: string;
            submittedBy: string;
            review: components["schemas"]["Review"] | null;
        };
        /** @description What a unit submitted: numbered, never changed */
        Revision: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assignmentId: string;
            number: number;
            /**
             * Format: date-time
             * @description UTC
             */
            submittedAt: string;
            submittedBy: string;
            review: components["schemas"]["Review"] | null;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** Format: uuid */
            campaignId: string;
            /** @description by section key */
            sections: {
                [key: string]: components["schemas"]["RichText"];
            };
            /** @description by form key, then row key */
            rows: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: number | string | null;
                    };
                };
            };
            forms: components["schemas"]["FormDefinition"][];
            may: {
                review: boolean;
            };
        };
        FormTotals: {
            definition: components["schemas"]["FormDefinition"];
            /** @description by `row/column` */
            cells: {
                [key: string]: {
                    value: number | null;
                    /** @description units that gave this figure */
                    given: number;
                };
            };
        };
        /** @description How many units are behind the figures */
        Standing: {
            expected: number;
            submitted: number;
            accepted: number;
            late: number;
            inFigures: number;
        };
        Consolidation: {
            /**
             * @description live: last submitted revision of each lowest unit; accepted: last accepted one; stated: what the units directly below signed
             * @enum {string}
             */
            meaning: "live" | "accepted" | "stated";
            standing: components["schemas"]["Standing"];
            forms: components["schemas"]["FormTotals"][];
        };
        FigureSource: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            leaf: boolean;
            value: number | null;
            given: number;
            /** @description the revision behind a lowest unit or a stated figure */
            revisionId: string | null;
        };
        SectionText: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** Format: uuid */
            revisionId: string;
            revisionNumber: number;
            accepted: boolean;
            body: components["schemas"]["RichText"];
        };
        /** @description Head and foot of the official report (NĐ 30/2020/NĐ-CP, Phụ lục I) */
        ReportHead: {
            parentBody: string | null;
            issuer: string;
            number: string | null;
            code: string | null;
            place: string;
            date: (string & (unknown & unknown)) | null;
            title: string;
            preamble: string | null;
            recipients: string[];
            signature: {
                authority: string | null;
                position: string;
                name: string;
            };
            /** @description sections without a text of one's own take the texts of the units below, with whose they are */
            gatherEmptySections: boolean;
        };
        /** @description A consolidation frozen with its texts and figures */
        Snapshot: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assignmentId: string;
            number: number;
            head: components["schemas"]["ReportHead"];
            standing: components["schemas"]["Standing"];
            /**
             * Format: date-time
             * @description UTC
             */
            frozenAt: string;
            frozenBy: string;
        };
        Notice: {
            /** Format: uuid */
            id: string;
            /** @description the fact that it tells of */
            kind: string;
            /** @description the unit or document that it is about */
            subject: string;
            campaignTitle: string | null;
            campaignId: string | null;
            assignmentId: string | null;
            documentId: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            read: boolean;
        };
        /** @description Việc của tôi */
        Work: {
            /** @description reports of mine that are open, drafting or returned */
            toWrite: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                campaignId: string;
                campaignTitle: string;
                unitName: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
                late: boolean;
                /** @enum {string} */
                state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
                children: number;
                submittedBelow: number;
                expectedBelow: number;
            }[];
            toPassOn: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                campaignId: string;
                campaignTitle: string;
                unitName: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
                late: boolean;
                waiting: number;
            }[];
            /** @description reports that wait for my decision, the oldest due first */
            toReview: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                campaignId: string;
                campaignTitle: string;
                unitName: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
                late: boolean;
                /** Format: uuid */
                revisionId: string;
            }[];
            toConfirm: {
                /** Format: uuid */
                documentId: string;
                title: string;
                filename: string;
            }[];
            /** @description a list was cut at its limit; the campaign pages show the rest */
            more: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnitVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: components["schemas"]["UnitType"][];
                        kinds: components["schemas"]["UnitKind"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnits: {
        parameters: {
            query?: {
                /** @description only units directly below */
                parentId?: string;
                /** @description only units anywhere below */
                under?: string;
                /** @description words of the name, accents may be left out */
                q?: string;
                typeKey?: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    parentId: string;
                    name: string;
                    shortName: string;
                    typeKey: string;
                    /** @default null */
                    kindKey?: string | null;
                    /** @default null */
                    place?: string | null;
                    /** @default null */
                    members?: number | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    founded: string & (unknown & unknown);
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @description first day on which the change holds */
                    from: string & (unknown & unknown);
                    name: string;
                    shortName: string;
                    kindKey: string | null;
                    place: string | null;
                    members: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @description last day of the unit */
                    on: string & (unknown & unknown);
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Installation"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        shortName: string;
                        typeKey: string;
                        /** @default null */
                        place?: string | null;
                        /**
                         * @description today where it is not given; no unit below can be older
                         * @default null
                         */
                        founded?: (string & (unknown & unknown)) | null;
                    };
                    administrator: {
                        /** Format: uuid */
                        id: string;
                        username: string;
                        name: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInAsSample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Role"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccounts: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Account"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    username: string;
                    name: string;
                    /** @description the first role; nobody sees an account outside their own subtree */
                    grant: {
                        /** Format: uuid */
                        id: string;
                        roleKey: string;
                        /** Format: uuid */
                        unitId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    roleKey: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                objectId?: string;
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalFact"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocuments: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                state?: "unread" | "draft" | "confirmed";
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeInDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: uuid */
                    id: string;
                    /**
                     * Format: uuid
                     * @description the unit that takes the document in
                     */
                    unitId: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDirective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveRecord"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctDirective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                    content: components["schemas"]["DirectiveInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveRecord"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDirective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveRecord"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenDirective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectiveRecord"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaigns: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                state?: "draft" | "running";
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Campaign"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /**
                     * Format: uuid
                     * @description the unit that asks for the reports
                     */
                    unitId: string;
                    /** @default null */
                    directiveId?: string | null;
                    title?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                    title: string;
                    template: components["schemas"]["ReportTemplateInput"];
                    /** @description from the top down */
                    levels: components["schemas"]["CampaignLevelInput"][];
                    ownDue: (string & (unknown & unknown)) | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterPreview"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    launchCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignProgress"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssignments: {
        parameters: {
            query?: {
                parentId?: string;
                state?: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
                late?: string;
                /** @description words of the name, accents may be left out */
                q?: string;
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    passOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description a day of their own for the units below, at most one's own due; null keeps the planned one
                     * @default null
                     */
                    due?: (string & (unknown & unknown)) | null;
                    /** @default [] */
                    exempt?: {
                        /** Format: uuid */
                        assignmentId: string;
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sectionKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                    body: components["schemas"]["RichTextInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                formKey: string;
                rowKey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the version that the change starts from */
                    version: number;
                    cells: {
                        [key: string]: number | string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RevisionSummary"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionSummary"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionSummary"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    reason: string;
                    /** @default [] */
                    notes?: ({
                        sectionKey: string;
                        reason: string;
                    } | {
                        formKey: string;
                        rowKey: string;
                        columnKey: string;
                        reason: string;
                    })[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionSummary"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsolidation: {
        parameters: {
            query?: {
                /** @description live: last submitted revision of each lowest unit; accepted: last accepted one; stated: what the units directly below signed */
                meaning?: "live" | "accepted" | "stated";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consolidation"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceFigure: {
        parameters: {
            query?: {
                /** @description live: last submitted revision of each lowest unit; accepted: last accepted one; stated: what the units directly below signed */
                meaning?: "live" | "accepted" | "stated";
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                formKey: string;
                rowKey: string;
                columnKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FigureSource"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSectionTexts: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                sectionKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SectionText"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverTotals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    formKeys: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description rows of the draft that now hold the accepted totals */
                        rows: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Snapshot"][];
                        proposedHead: components["schemas"]["ReportHead"];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeConsolidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    head: components["schemas"]["ReportHeadInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFrozenReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadSubmittedReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotices: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticeRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
