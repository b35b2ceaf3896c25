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
        /** Types, kinds, fields of work and localities of units */
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
    "/api/units/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a unit its code, or take it away */
        put: operations["setUnitCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/kin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose work a unit goes on with, and in whom its own goes on */
        get: operations["readUnitKin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions on units, the newest first */
        get: operations["readUnitActs"];
        put?: never;
        /** Record a decision on units, with all that follows it */
        post: operations["recordUnitAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days on which decisions on units took effect */
        get: operations["readActDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision on units, with its events */
        get: operations["readUnitAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree around a decision, before and after */
        get: operations["readActPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words and rule numbers of the organisation with their days of validity */
        get: operations["readWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/localities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places of the State’s administration, by name */
        get: operations["readLocalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/words/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a word, offered from a day on */
        post: operations["addWord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/words/{list}/{key}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a word on a day, or take its ending back */
        put: operations["endWord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-values/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a rule another number from a day on */
        post: operations["setRuleValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/unit-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups that a unit has made beside the tree, as of a day */
        get: operations["readUnitGroups"];
        put?: never;
        /** Make a group of units beside the tree */
        post: operations["makeUnitGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/grouped-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units below a unit on a day, with their group in one grouping */
        get: operations["readGroupedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a group another name */
        patch: operations["renameUnitGroup"];
        trace?: never;
    };
    "/api/unit-groups/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a group after a day */
        put: operations["closeUnitGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups/{id}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put units into a group from a day on */
        post: operations["placeInGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-groups/{id}/leavings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take units out of a group from a day on */
        post: operations["leaveGroup"];
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
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved filters of a list: one’s own and those shared with one’s units */
        get: operations["readViews"];
        put?: never;
        /** Keep the filters of a list under a name */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of one’s own */
        delete: operations["removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons for coming and going, and the numbers of the rules */
        get: operations["readMemberVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of the own subtrees, by given name */
        get: operations["readMembers"];
        put?: never;
        /** Enter a new member */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/namesakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who of the own subtrees a new member may be already; it changes nothing */
        post: operations["findNamesakes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of a person; a look from outside the union is noted */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set details of a person right */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/api/members/{id}/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show what is masked, for a purpose that is kept */
        post: operations["showPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a record from outside its union, newest first */
        get: operations["readPersonViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member leaves their union */
        post: operations["leaveUnion"];
        /** Take back a leaving entered by mistake */
        delete: operations["takeBackLeaving"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/readmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admit again who left */
        post: operations["readmitMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-readmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admit again who left a union elsewhere, by a whole number */
        post: operations["readmitByNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a member for a time */
        post: operations["suspendMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/suspensions/{suspensionId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a suspension before its time */
        post: operations["endSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place a member in a branch or group from a day on */
        post: operations["placeMemberInGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transfers from and to the own unions, the newest first */
        get: operations["readTransfers"];
        put?: never;
        /** Ask for the transfer of a member */
        post: operations["askTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unions by words of their name, wherever they are */
        get: operations["findTransferTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to a transfer, which carries it out */
        post: operations["confirmTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who of the other side agreed to a transfer, which carries it out */
        post: operations["recordTransferConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a transfer, with the reason */
        post: operations["refuseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-transfers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a transfer that one asked for */
        post: operations["withdrawTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/member-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members of a unit on a day, and what came and went since another */
        get: operations["readMemberFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists of members that left the system, of a unit and those below it, newest first */
        get: operations["readMemberExports"];
        put?: never;
        /** Members of a unit as a table, for a purpose that is kept */
        post: operations["exportMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/blanking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people have details that were kept long enough */
        get: operations["readBlanking"];
        put?: never;
        /** Blank personal details that were kept long enough */
        post: operations["blankDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exchanges of cards that concern the own unions, the newest first */
        get: operations["readCardRounds"];
        put?: never;
        /** Open an exchange of cards */
        post: operations["openCardRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exchange of cards */
        get: operations["readCardRound"];
        put?: never;
        post?: never;
        /** Take back a round of which nothing came */
        delete: operations["discardCardRound"];
        options?: never;
        head?: never;
        /** Change its name, decision and days */
        patch: operations["changeCardRound"];
        trace?: never;
    };
    "/api/card-rounds/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it up to date with the register */
        post: operations["updateCardRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the units right below one are */
        get: operations["readRoundUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cards of a union, by given name */
        get: operations["readDueCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print, hand over or set aside cards of a unit, all or those named */
        post: operations["takeCardStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last step of cards back */
        post: operations["undoCardStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-rounds/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give new numbers by a pasted list */
        post: operations["giveCardNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list for the printer, for a purpose that is kept */
        post: operations["exportPrintingList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/known-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rounds know of a card by its whole number: void, valid, or coming */
        get: operations["findCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cards of a member through the rounds */
        get: operations["readMemberCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ownerships, fields of work, localities and the numbers of the rules */
        get: operations["readWorkplaceVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workplaces that the own units look after or cover, by name */
        get: operations["readWorkplaces"];
        put?: never;
        /** Enter a workplace */
        post: operations["createWorkplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One workplace as it stands on a day */
        get: operations["readWorkplace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a workplace from a day on */
        post: operations["changeWorkplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the workers of a workplace on a day */
        post: operations["recordWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}/coverings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a workplace under a union from a day on */
        post: operations["coverWorkplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}/coverings/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the covering of a workplace */
        post: operations["endCovering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of the workplaces of a subtree as of a day */
        get: operations["readWorkplaceFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/foundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Foundings of unions, those that have not moved for longest first */
        get: operations["readFoundings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/{id}/foundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start the founding of a union at a workplace without one */
        post: operations["startFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/foundings/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a step of a founding, stop it or take it up again */
        post: operations["addFoundingEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/foundings/{id}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back the newest thing recorded of a founding */
        delete: operations["takeBackFoundingEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/foundings/{id}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recognise a union: it is established and covers the workplace */
        post: operations["recogniseFounding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Founded and joined in a year against the plan, by unit */
        get: operations["readFoundingYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/founding-plans/{unitId}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set what a unit plans to found in a year */
        put: operations["saveFoundingPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Committees, positions, levels and the numbers of the rules */
        get: operations["readOfficerVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Committees and officers of a unit */
        get: operations["readCommittees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a term of a committee */
        post: operations["createCommittee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set right what is kept of a term */
        patch: operations["changeCommittee"];
        trace?: never;
    };
    "/api/committees/{id}/assessments/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Record what a committee was found to be in a year, or set that right */
        put: operations["assessCommittee"];
        post?: never;
        /** Take back an assessment recorded by mistake */
        delete: operations["removeCommitteeAssessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings of the committees of a unit, the newest first */
        get: operations["readMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a meeting of a committee, with who attended */
        post: operations["recordMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committee-meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a meeting recorded by mistake */
        delete: operations["removeMeeting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Officers in the own subtrees, by given name */
        get: operations["readOfficers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a person take a position in a unit */
        post: operations["createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set right what is kept of an office */
        patch: operations["changeOffice"];
        trace?: never;
    };
    "/api/offices/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an office on a day */
        post: operations["endOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of an officer; a look from outside the union is noted */
        get: operations["readOfficerRecord"];
        /** Keep whether an officer rose from a worker, and the standards met */
        put: operations["changeOfficerRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a qualification, planning, move, assessment or course to a record */
        post: operations["addToRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/entries/{kind}/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take out of a record what was entered by mistake */
        delete: operations["removeFromRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/{id}/trainings/{entryId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what became of an officer after a course */
        put: operations["settleTraining"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which unions the officers of a unit look after */
        get: operations["readCare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/care-areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Areas that officers of a unit may be let look after */
        get: operations["readCareAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an officer look after a union or an area for a time */
        post: operations["assignCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-care/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End that an officer looks after a union */
        post: operations["endCare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/union-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits to unions, the newest first */
        get: operations["readVisits"];
        put?: never;
        /** Note a visit to a union */
        post: operations["logVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/union-visits/{id}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that what was in the way is solved */
        post: operations["solveProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unvisited-unions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unions that nobody from above has visited for so many months */
        get: operations["readUnvisited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures on officers on a day */
        get: operations["readOfficerFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trained-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was trained by year and group, and what became of them */
        get: operations["readTrained"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/title-standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standards of titles with their days of validity */
        get: operations["readTitleStandards"];
        put?: never;
        /** Add a standard of a title, held against from a day on */
        post: operations["addTitleStandard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/title-standards/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a standard of a title on a day, or take its ending back */
        put: operations["endTitleStandard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/member-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Branches and groups of a grassroots union on a day, with who leads them */
        get: operations["readMemberGroups"];
        put?: never;
        /** Add a branch or group below a grassroots union */
        post: operations["addMemberGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One branch or group on a day, with everyone who led it */
        get: operations["readMemberGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a branch or group another name or size from a day on */
        post: operations["changeMemberGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a branch or group within its union from a day on */
        post: operations["moveMemberGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a branch or group after a day */
        post: operations["endMemberGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}/leaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name who leads a branch or group from a day on */
        post: operations["nameGroupLeader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/member-groups/{id}/leaders/{leaderId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End someone’s leading of a branch or group after a day */
        put: operations["endGroupLeader"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Job positions of an office on a day, with who fills them */
        get: operations["readPositions"];
        put?: never;
        /** Make a job position at an office */
        post: operations["makePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct what a job position is */
        put: operations["changePosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a job position after a day */
        put: operations["endPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/positions/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Place someone in a job position */
        post: operations["placePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End a placement after a day */
        put: operations["endPlacement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move someone to another job position from a day on */
        post: operations["transferPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff quota granted, used and vacant in a year, at and below a unit */
        get: operations["readStaffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/staffing-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff quota of a unit, year by year */
        get: operations["readStaffingYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/staff-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how many people a unit may keep in a year */
        post: operations["setStaffQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unions and members of a unit with all below it, as of a day */
        get: operations["readRegistryFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why two days differ: what came and went, and what the tree brought in or took out */
        get: operations["readReconciliation"];
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
         * @description multipart/form-data with id, unitId, file (at most 20 MB) and, with the sender’s consent, convert. 202 where pages are pictures that are still being recognised: follow GET /api/intakes/{id}
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
    "/api/documents/{id}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the source looked, tied to its text; not found for a plain text */
        get: operations["readDocumentLayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A picture of one page (image/webp) */
        get: operations["readPagePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/received-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents that came to a unit through the system, the last first */
        get: operations["readReceivedDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/received-documents/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that it was received */
        post: operations["confirmReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/received-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was sent */
        get: operations["downloadReceived"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own files that are being read, wait for it or could not be read */
        get: operations["readIntakes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intakes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one of the own files is */
        get: operations["readIntake"];
        put?: never;
        post?: never;
        /** Stop reading one of the own files, or take it off the list */
        delete: operations["cancelIntake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/particulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact, scope of levels and roles of recipients */
        get: operations["readParticulars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/particulars/recipient-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Settle what a recipient gets the document for */
        put: operations["settleRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the actors of a document stand for: proposals, and what people settled */
        get: operations["readActors"];
        /** Settle whom an actor stands for; null goes back to the proposal */
        put: operations["settleActor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms, annexes and outlines that a document names, and what became of them */
        get: operations["readAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments/{key}/asking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the sender was asked for it */
        post: operations["askForAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments/{key}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file that came later */
        get: operations["downloadAttachment"];
        put?: never;
        /**
         * Attach the file that came later; an outline is read from it as a proposal
         * @description multipart/form-data with file: what intake reads, with convert as there; for forms and annexes also a workbook (.xlsx, .xls), kept as it is
         */
        post: operations["attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments/{key}/designing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the unit designs it itself, in the template of the campaign */
        post: operations["designAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments/{key}/waiving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without it, for a reason */
        post: operations["waiveAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/attachments/{key}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what was settled about it */
        delete: operations["takeBackAttachment"];
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
    "/api/documents/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a document again with the present extractor; what a person corrected and accepted is carried over */
        post: operations["readDocumentAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain of a document from the resolution to the last plan, and its own links */
        get: operations["readLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents directly below one, by issuer */
        get: operations["readBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what a document departs from one above it */
        get: operations["readDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each level issued to carry a document out, counted, and its reviews */
        get: operations["documentsIssuedFor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lineage/not-held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents that others cite and that are not held */
        get: operations["readNotHeld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a link that the document itself did not tell */
        post: operations["addLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a link that a person added */
        delete: operations["removeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/links/{linkId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a link, as proposed or with another kind or document */
        post: operations["confirmLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/links/{linkId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a proposed link is none */
        post: operations["rejectLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/lineage/links/{linkId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a decision back */
        delete: operations["reopenLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready forms: those that come with the program, then those that units keep */
        get: operations["readReadyForms"];
        put?: never;
        /** Keep a form for the campaigns of a unit and of all below it */
        post: operations["keepForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ready form with what it asks */
        get: operations["readReadyForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready-forms/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change a kept form by a version more, telling where the cells of the one before are found */
        post: operations["addFormVersion"];
        delete?: never;
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
        /** Add a unit that was founded during the campaign */
        post: operations["addUnit"];
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
    "/api/campaigns/{id}/newcomers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units founded during the campaign that could be added (at most 200) */
        get: operations["readNewcomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periodic reporting of the units where the asker plans, newest first */
        get: operations["readRegimes"];
        put?: never;
        /** Set up periodic reporting: its campaigns then open by themselves */
        post: operations["createRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One regime, and the period that comes next */
        get: operations["readRegime"];
        /** Change, pause or resume a regime */
        put: operations["changeRegime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes/{id}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns of a regime, the latest period first */
        get: operations["readCampaignsOfRegime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regimes/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the present period by hand */
        post: operations["openRegime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays and worked week-ends of a year */
        get: operations["readHolidays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enter a holiday, or a week-end day that is worked */
        put: operations["setHoliday"];
        post?: never;
        /** Remove a day that was entered */
        delete: operations["removeHoliday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/roster-preview/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every unit that the rule of a draft campaign would ask or spare, by name */
        get: operations["previewRosterUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spare units of a running campaign, with all below them */
        post: operations["exemptUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/exemptions/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take exemptions back */
        post: operations["liftExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant units later days, with a reason */
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What units ask the asker's level for, the oldest first */
        get: operations["readExtensionRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extensions of one report and what was asked for */
        get: operations["readDaysOfReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the level above for a later day */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extension-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or refuse a later day that a unit asked for */
        post: operations["decideExtension"];
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
        /** Take away a row that was added to a form */
        delete: operations["removeRow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be looked at in the draft before it is handed in */
        get: operations["readFaults"];
        put?: never;
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
    "/api/assignments/{id}/whole-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a whole report in at once, past the draft; 409 `draft_in_the_way` where somebody has typed there */
        post: operations["handInReport"];
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
    "/api/revisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a report that nobody has decided on yet, with a reason */
        post: operations["withdrawReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/reopening-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the level above to open an accepted report again */
        post: operations["askReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an accepted report again with a reason, pinned to sections and cells; what was accepted counts until a later revision is */
        post: operations["reopenReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/reopening-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a request to open an accepted report again, with a reason */
        post: operations["refuseReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/waiting-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that wait for the asker's decision, by name */
        get: operations["readWaitingReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/waiting-reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them can be accepted together, and why others are left out */
        get: operations["readWaitingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept many waiting reports at once; those better looked at by themselves are left out and told */
        post: operations["acceptReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisions/{id}/moved-below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has moved below since a report was handed in, by name of unit, with the changed figures */
        get: operations["readMovedBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/stale-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports that stand on something that has moved since */
        get: operations["readStaleReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/workbook.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms of a report as a workbook to fill in, with what the draft holds */
        get: operations["downloadWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare a workbook that was filled in with the draft, cell by cell; nothing is saved
         * @description multipart/form-data with file (.xlsx, at most 20 MB). Save what was chosen by PATCH /api/assignments/{id}/draft/rows
         */
        post: operations["compareWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/draft/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Save cells of several rows at once, all or nothing; 409 `version_mismatch` carries the rows that others saved meanwhile as `current.rows` */
        patch: operations["saveRows"];
        trace?: never;
    };
    "/api/campaigns/{id}/questions-head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The contact desk of a campaign, and how many questions wait */
        get: operations["readQuestionsHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/contact-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set whom to ask about a campaign */
        put: operations["setDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions of the own subtrees and those shown to all, newest first */
        get: operations["readQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask about a campaign, for a unit that takes part */
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question, as the owner's desk or the level above */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/asking-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask on: the question waits for an answer again */
        post: operations["askOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Show a question with its answers to all who take part, or to the unit alone */
        put: operations["shareQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a question */
        post: operations["closeQuestion"];
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
    "/api/assignments/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for the draft that are known from the registers, from earlier reports, from below */
        get: operations["readProposals"];
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
    "/api/snapshots/{id}/moved-below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has moved below since a consolidation was frozen */
        get: operations["readMovedSinceFreezing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How all units below one stand in a campaign, by level */
        get: operations["readStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/standing/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units directly below one, each with how its whole branch stands */
        get: operations["readBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/standing/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units anywhere below one: who is missing, late, due soon, returned, accepted; the oldest due first */
        get: operations["readFollowedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/standing/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How that grew day by day, beside an earlier campaign of the same owner */
        get: operations["readStandingDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/chases/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be said to which units whose reports are awaited */
        post: operations["previewChase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who chased units below one, the last first */
        get: operations["readChases"];
        put?: never;
        /** Chase units whose reports are awaited: each is told what is missing */
        post: operations["chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By which rule people are told of reports that are awaited */
        get: operations["readEscalation"];
        /** Change that rule, or switch parts of it off */
        put: operations["changeEscalation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}/standing/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Branches, units or chases of a campaign as .xlsx or .csv */
        get: operations["exportFollowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: {"changed": "campaign:<id>"} or "assignment:<id>", for what the asker may see; "everything" where some were missed */
        get: operations["followChanges"];
        put?: never;
        post?: never;
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
    "/api/snapshots/{id}/forms.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All forms of a frozen consolidation as a workbook, and which units are in it */
        get: operations["downloadFrozenForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/consolidation/forms.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All forms of a consolidation as they add up now, and how far the units are */
        get: operations["downloadForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a campaign came to, for one unit of its roster */
        get: operations["readResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}/results/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issued report of the campaign */
        get: operations["downloadResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/outgoing-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of a unit that go out or went, newest first */
        get: operations["readOutgoingDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft a document of a frozen consolidation, of a report that was handed in, or of its own */
        post: operations["draftOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One outgoing document: head, state, files */
        get: operations["readOutgoing"];
        /** Change a draft */
        put: operations["changeOutgoing"];
        post?: never;
        /** Take a draft away */
        delete: operations["discardOutgoing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the file of a document of its own: a Word file or a PDF */
        post: operations["attachOutgoingContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the form of a draft */
        post: operations["checkOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back to its drafter, with a reason */
        post: operations["returnOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/signing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record who signed and when; its content is a file from now on */
        post: operations["signOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scan of the signed paper */
        get: operations["downloadSignedScan"];
        put?: never;
        /** Keep the scan of the signed paper, as PDF */
        post: operations["attachSignedScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it the next number of the register and send it out */
        post: operations["issueOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an issued document back, with a reason */
        post: operations["recallOutgoing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent; before that what was signed, before that how it looks now */
        get: operations["downloadOutgoing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as PDF, where the machine has LibreOffice */
        get: operations["downloadOutgoingPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To whom a document goes, how, and what is known of its arrival */
        get: operations["readRecipients"];
        put?: never;
        /** Add units, entries of the address book, or those that follow from the campaign */
        post: operations["addRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/recipients/{recipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a recipient off the list */
        delete: operations["removeRecipient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outgoing-documents/{id}/recipients/{recipientId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record how it reached a recipient; earlier entries stay */
        post: operations["logDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/outside-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address book of a unit, by name */
        get: operations["readOutsideBodies"];
        put?: never;
        /** Add a body outside the system */
        post: operations["addOutsideBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outside-bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an entry, or take it into use again */
        put: operations["changeOutsideBody"];
        post?: never;
        /** Take an entry out of use */
        delete: operations["retireOutsideBody"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/outgoing-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of outgoing numbers in a year, the last first */
        get: operations["readOutgoingRegister"];
        /** Set how the unit counts, its letters and its layout */
        put: operations["changeOutgoingRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/outgoing-register/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the last number of the paper register to begin with */
        post: operations["openOutgoingRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/outgoing-register/voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the next number for nothing but its reason: it was lost on paper */
        post: operations["voidOutgoingNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own imports of sheets, newest first */
        get: operations["readImports"];
        put?: never;
        /**
         * Hand in a sheet (.xlsx, .csv): it is read behind the answer, and nothing changes before it is applied
         * @description multipart/form-data with id, kind, unitId, effective (optional) and file (at most 20 MB). Follow GET /api/imports/{id}
         */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one of the own imports is, and what it would do */
        get: operations["readImport"];
        put?: never;
        post?: never;
        /** Stop one of the own imports */
        delete: operations["cancelImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of one of the own imports: those with something to read, unless asked otherwise */
        get: operations["readImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of one of the own imports that may be somebody who is known, beside whom they may be */
        get: operations["readImportReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{number}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whom such a row means: one of the candidates, somebody else, or that it is not to be used */
        put: operations["decideImportRow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say of all rows that still wait that they mean somebody else; those with a number of somebody known go on waiting */
        put: operations["decideRemainingRows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose another day from which what changes holds; the sheet is looked over anew */
        put: operations["changeImportDay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply the rows shown: all or nothing, or the good ones */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet as it came in */
        get: operations["downloadImportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-kinds/{kind}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns of a sheet, with what to write in them */
        get: operations["readImportColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import-kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty workbook to fill in */
        get: operations["downloadImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit and all below it as of a day, as .xlsx or .csv, in the columns of the template */
        get: operations["exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplaces/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workplaces that a unit and those below it look after or cover as of a day, as .xlsx or .csv, in the columns of the template */
        get: operations["exportWorkplaces"];
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
    "/api/unit-acts/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files kept of a decision on units */
        get: operations["readActFiles"];
        put?: never;
        /**
         * Keep a file of a decision on units: its scan, an annex
         * @description multipart/form-data with file: .pdf, .doc, .docx, .odt, .rtf, .xls, .xlsx, .png, .jpg; kept as it is
         */
        post: operations["keepActFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/{id}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file kept of a decision on units */
        get: operations["downloadActFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a decision on units would do, without doing it */
        post: operations["previewUnitAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision on units back */
        post: operations["undoUnitAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-acts/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What followed a decision: people, offices, accounts, counted */
        get: operations["readActEffects"];
        put?: never;
        post?: never;
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
        /** End a unit on a day, and say what becomes of its members */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Units that a selection or a pasted list means on a day, by name */
        post: operations["readSelection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-acts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a reorganisation of many units would do, without doing it */
        post: operations["previewBulkAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulk-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End, move, merge or retype many units by one decision */
        post: operations["recordBulkAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/small-unions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Small unions below a unit on a day, and which could merge with which */
        get: operations["findSmallUnions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merge-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals for merging small unions, the newest first */
        get: operations["readMergeProposals"];
        put?: never;
        /** Keep a proposal for merging small unions */
        post: operations["createMergeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merge-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal with its groups */
        get: operations["readMergeProposal"];
        /** Change the groups of a proposal */
        put: operations["changeMergeProposal"];
        post?: never;
        /** Throw a proposal away that was not decided */
        delete: operations["dropMergeProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merge-proposals/{id}/deciding/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What deciding a proposal would do, without doing it */
        post: operations["previewMergeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merge-proposals/{id}/deciding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a proposal: its groups merge on one day */
        post: operations["decideMergeProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would pass from a person or an ended unit to a successor */
        post: operations["previewHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hand-overs that one manages or has a part in, the newest first */
        get: operations["readHandOvers"];
        put?: never;
        /** Hand over what a person or an ended unit held */
        post: operations["recordHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a hand-over back */
        post: operations["undoHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-overs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One hand-over with all that went over */
        get: operations["readHandOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/respondent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answers for a unit that has ended */
        get: operations["readUnitRespondent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, people, documents and campaigns by words, as far as one may open them */
        get: operations["searchEverywhere"];
        put?: never;
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
        UnitEventInput: {
            /** @constant */
            kind: "establish";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            unit: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                parentId: string;
                name: string;
                shortName: string;
                typeKey: string;
                /** @default null */
                kindKey: string | null;
                /** @default null */
                place: string | null;
                /** @default null */
                localityKey: string | null;
                /** @default null */
                fieldKey: string | null;
                /** @default null */
                members: number | null;
            };
        } | {
            /** @constant */
            kind: "merge";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            sources: string[];
            /** Format: uuid */
            into: string;
            /** @description where the units below what ends go; without it, units below are refused */
            below?: ("successor" | "parent" | "end") | {
                /** Format: uuid */
                to: string;
            };
        } | {
            /** @constant */
            kind: "amalgamate";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            sources: string[];
            unit: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                parentId: string;
                name: string;
                shortName: string;
                typeKey: string;
                /** @default null */
                kindKey: string | null;
                /** @default null */
                place: string | null;
                /** @default null */
                localityKey: string | null;
                /** @default null */
                fieldKey: string | null;
                /** @default null */
                members: number | null;
            };
            /** @description where the units below what ends go; without it, units below are refused */
            below?: ("successor" | "parent" | "end") | {
                /** Format: uuid */
                to: string;
            };
        } | {
            /** @constant */
            kind: "hand-over";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            /** @description null: to another organisation */
            to: string | null;
            outside?: string;
        } | {
            /** @constant */
            kind: "receive";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            unit: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                parentId: string;
                name: string;
                shortName: string;
                typeKey: string;
                /** @default null */
                kindKey: string | null;
                /** @default null */
                place: string | null;
                /** @default null */
                localityKey: string | null;
                /** @default null */
                fieldKey: string | null;
                /** @default null */
                members: number | null;
            };
            /** @description from which organisation */
            outside?: string;
        } | {
            /** @constant */
            kind: "split";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            source: string;
            ends: boolean;
            units: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                parentId: string;
                name: string;
                shortName: string;
                typeKey: string;
                /** @default null */
                kindKey: string | null;
                /** @default null */
                place: string | null;
                /** @default null */
                localityKey: string | null;
                /** @default null */
                fieldKey: string | null;
                /** @default null */
                members: number | null;
            }[];
            below?: {
                /** Format: uuid */
                unitId: string;
                /** Format: uuid */
                to: string;
            }[];
        } | {
            /** @constant */
            kind: "upgrade";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            typeKey: string;
            /** Format: uuid */
            to?: string;
        } | {
            /** @constant */
            kind: "downgrade";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            typeKey: string;
            /** Format: uuid */
            to?: string;
        } | {
            /** @constant */
            kind: "dissolve";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            /** @description where the units below what ends go; without it, units below are refused */
            below?: ("successor" | "parent" | "end") | {
                /** Format: uuid */
                to: string;
            };
        } | {
            /** @constant */
            kind: "rename";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            name: string;
            shortName: string;
        } | {
            /** @constant */
            kind: "change";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            patch: {
                name?: string;
                shortName?: string;
                kindKey?: string | null;
                place?: string | null;
                localityKey?: string | null;
                fieldKey?: string | null;
                /** @enum {string} */
                status?: "active" | "suspended";
                members?: number | null;
                unlisted?: number | null;
            };
        } | {
            /** @constant */
            kind: "correct";
            /** @description the first day on which the new state holds */
            effective: string & (unknown & unknown);
            /** Format: uuid */
            unitId: string;
            patch: {
                name?: string;
                shortName?: string;
                kindKey?: string | null;
                place?: string | null;
                localityKey?: string | null;
                fieldKey?: string | null;
                /** @enum {string} */
                status?: "active" | "suspended";
                members?: number | null;
                unlisted?: number | null;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                founded?: string & (unknown & unknown);
            };
        };
        /** @description Biểu mẫu: labelled rows and columns */
        FormDefinitionInput: {
            key: string;
            title: string;
            rows: {
                key: string;
                label: string;
                /** @description as printed in the first column: 1, 1.1, a */
                number?: string;
                /** @description only heads the rows below it: no cell is filled */
                heading?: boolean;
                /** @description "trong đó": at most the figure of that row in the same column */
                partOf?: string;
                unit?: string;
                year?: number;
                estimate?: boolean;
                /**
                 * @description instead of the rule of the column
                 * @enum {string}
                 */
                rollup?: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            columns: {
                key: string;
                label: string;
                /**
                 * @description count: whole numbers; decimal: with `decimals` places; text: words; choice: one of `options`
                 * @enum {string}
                 */
                type: "count" | "decimal" | "text" | "choice";
                /** @description places after the comma, 0 for counts */
                decimals: number;
                /** @enum {string} */
                rollup: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                /** @description unit of measure, as printed */
                unit?: string;
                /** @description of a choice */
                options?: string[];
                /** @description "trong đó": at most the figure of that column in the same row */
                partOf?: string;
                /** @description of a column that is a ratio: columns of the same row, and what the quotient is multiplied by (100 for per cent) */
                ratio?: {
                    numerator: string;
                    denominator: string;
                    times: number;
                };
                year?: number;
                /** @description figures here are estimates until the actual ones replace them */
                estimate?: boolean;
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            headers?: {
                label: string;
                span: number;
            }[][];
            /** @description rows that the unit adds itself, below the fixed ones; their figures come together in one row */
            repeat?: {
                atMost: number;
                label?: string;
            };
            cells?: {
                row: string;
                column: string;
                /** @description crossed out: nothing is asked here */
                closed?: boolean;
                /** @enum {string} */
                rollup?: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            checks?: {
                key: string;
                /** @description in the grammar of engines/formulas; nothing is ever executed */
                formula: string;
                /** @enum {string} */
                severity: "blocking" | "warning";
                /** @description what to say to who filled the form */
                message: string;
            }[];
            /** @description how to fill it in */
            note?: string;
            /** @description key of the ready form that this one was made from */
            from?: string;
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
            /** @description expected length in words (âm tiết), told while writing and never forced */
            words?: {
                from?: number;
                to?: number;
            };
            /** @description types of units that are asked this; all where left out */
            onlyFor?: string[];
            /** @description a form that is filled and printed here, in place of a text: a row for each target, say */
            formKey?: string;
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
        /** @description What an actor stands for */
        ActorMatchInput: {
            /** @constant */
            kind: "unit";
            /** Format: uuid */
            unitId: string;
        } | {
            /** @constant */
            kind: "types";
            typeKeys: string[];
            /** @description Only those directly below the issuer */
            direct: boolean;
            /** @description What the document restricts them by, in its own words */
            condition: string | null;
        } | {
            /** @constant */
            kind: "department";
        } | {
            /** @constant */
            kind: "outside";
        };
        /** @description Who is spared before the launch: a unit with all below it, or all of a kind or type, with the reason */
        CampaignExemptionInput: {
            /** Format: uuid */
            unitId: string;
            reason: string;
        } | {
            kindKey: string;
            reason: string;
        } | {
            typeKey: string;
            reason: string;
        };
        /** @description All units of these types below the campaign owner report by this day */
        CampaignLevelInput: {
            typeKeys: string[];
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @description the last day on which they may still write and hand in; none where left out */
            lockOn?: (string & (unknown & unknown)) | null;
        };
        RegimeLevelInput: {
            typeKeys: string[];
            /** @description working days before the level above is due */
            gap: number;
            /** @description working days from the due to the lock day; never locked where left out */
            lockAfter?: number | null;
        };
        /** @description When the owner's own report is due after the cut-off day */
        DueRuleInput: {
            /** @constant */
            kind: "working-days";
            days: number;
        } | {
            /** @constant */
            kind: "fixed";
            /** @description months after that of the cut-off */
            months: number;
            day: number;
        };
        PeriodRuleInput: {
            /** @enum {string} */
            kind: "month" | "quarter" | "half-year" | "nine-months" | "year" | "school-year";
            /** @description in which a period ends, rising */
            months: number[];
            /** @description the last day of a period; 31 for the end of the month */
            day: number;
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
        /** @description Head and foot of an outgoing document, but for number and date */
        OutgoingHeadInput: {
            parentBody: string | null;
            issuer: string;
            place: string;
            preamble: string | null;
            /** @description Kính gửi */
            addressees: string[];
            /** @description Nơi nhận, a line each */
            recipients: string[];
            signature: {
                authority: string | null;
                position: string;
                name: string;
            };
        };
        OutgoingSettingsInput: {
            /** @description one run of numbers a kind; else one for all */
            byKind: boolean;
            /** @description of the unit, in symbols */
            letters: string | null;
            /**
             * @description state: NĐ 30/2020/NĐ-CP; party: HD 36-HD/VPTW
             * @enum {string}
             */
            profile: "state" | "party";
        };
        /** @description Units chosen by what they are, or by a list of their codes or names */
        UnitSelectionInput: {
            /**
             * Format: uuid
             * @description anywhere below this unit
             */
            under?: string;
            typeKeys?: string[];
            kindKeys?: string[];
            fieldKeys?: string[];
            localityKey?: string;
            /** @enum {string} */
            status?: "active" | "suspended";
            /**
             * Format: uuid
             * @description in this group of a grouping beside the tree
             */
            groupId?: string;
            /** @description members: by the register where one is kept, else as stated; where neither is known, the unit does not fit */
            fewerThan?: number;
            /** @description words of the name, accents may be left out */
            q?: string;
            /** @description codes or names of units, one a line */
            lines?: string[];
            /** @default [] */
            except: string[];
        };
        /** @description Where the members of a unit go when a decision ends or splits it */
        MemberDecisionInput: {
            /** @description end: without a union; stay: only for who a split leaves in the old union */
            rest: ("end" | "stay") | {
                /** Format: uuid */
                to: string;
            };
            /** @default [] */
            people: {
                /** Format: uuid */
                personId: string;
                /** @description null: without a union */
                to: string | null;
            }[];
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
        /** @description One decision on the tree, with the events that it brings about */
        UnitAct: {
            /** Format: uuid */
            id: string;
            title: string | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            reason: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            recordedAt: string;
            recordedBy: string | null;
            /** @description the act that this one takes back */
            undoes: string | null;
            undoneBy: string | null;
            /** @description name of the first unit that it concerns */
            subject: string | null;
            /** @description others that end along with it in the first event */
            alsoSources: number;
            /** @description name of the unit into which the first event leads */
            into: string | null;
            effective: (string & (unknown & unknown)) | null;
            eventCount: number;
            kinds: string[];
            may: {
                /** @description all places of the act are in the asker’s charge */
                manage: boolean;
            };
            /** @description last day on which the asker may take it back; null where nobody may any more, or the asker may not */
            undoUntil: (string & (unknown & unknown)) | null;
        };
        UnitActDetail: {
            /** Format: uuid */
            id: string;
            title: string | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            reason: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            recordedAt: string;
            recordedBy: string | null;
            /** @description the act that this one takes back */
            undoes: string | null;
            undoneBy: string | null;
            /** @description name of the first unit that it concerns */
            subject: string | null;
            /** @description others that end along with it in the first event */
            alsoSources: number;
            /** @description name of the unit into which the first event leads */
            into: string | null;
            effective: (string & (unknown & unknown)) | null;
            eventCount: number;
            kinds: string[];
            may: {
                /** @description all places of the act are in the asker’s charge */
                manage: boolean;
            };
            /** @description last day on which the asker may take it back; null where nobody may any more, or the asker may not */
            undoUntil: (string & (unknown & unknown)) | null;
            /** @description units that it is about: what ends, moves or changes, those that take them in and those below left out */
            changed: number;
            /** @description at most a hundred, in their order */
            events: {
                /** Format: uuid */
                id: string;
                kind: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
                /** @description the first of them */
                units: {
                    /** Format: uuid */
                    unitId: string;
                    /** @enum {string} */
                    part: "subject" | "source" | "result" | "child" | "giver" | "taker";
                    name: string;
                    /** @description whether the asker may open it */
                    readable: boolean;
                }[];
                unitCount: number;
            }[];
            moreEvents: boolean;
        };
        ActPicture: {
            day: string;
            before: {
                /** Format: uuid */
                unitId: string;
                name: string;
                typeKey: string;
                parentId: string | null;
                parentName: string | null;
                path: string;
            }[];
            after: {
                /** Format: uuid */
                unitId: string;
                name: string;
                typeKey: string;
                parentId: string | null;
                parentName: string | null;
                path: string;
            }[];
            /** @description whose work goes on in whose */
            flows: {
                /** Format: uuid */
                from: string;
                /** Format: uuid */
                to: string;
            }[];
            /** @description there are more units than are drawn */
            more: boolean;
        };
        /** @description Whose work a unit goes on with, and in whom its own goes on */
        UnitKin: {
            predecessors: {
                /** Format: uuid */
                unitId: string;
                name: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
                kind: string;
            }[];
            successors: {
                /** Format: uuid */
                unitId: string;
                name: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
                kind: string;
            }[];
        };
        ActDays: {
            /** @description from when on there is something to see */
            first: (string & (unknown & unknown)) | null;
            /** @description on which decisions took or will take effect, newest first, at most four hundred */
            days: (string & (unknown & unknown))[];
        };
        /** @description A decision as another thing refers to it */
        NamedAct: {
            /** Format: uuid */
            id: string;
            /** @description of its first event */
            kind: string | null;
            title: string | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            recordedBy: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            recordedOn: string & (unknown & unknown);
            /** @description whether the asker may open it */
            readable: boolean;
        };
        /** @description A group of units beside the tree: a sector, an area */
        UnitGroup: {
            /** Format: uuid */
            id: string;
            groupingKey: string;
            name: string;
            closedOn: (string & (unknown & unknown)) | null;
            /** @description units that stand in it on the day */
            units: number;
            /** @description members told by those units; null where none tells any */
            members: number | null;
        };
        /** @description A unit as it stands on one day, with its group in one grouping */
        GroupedUnit: {
            /** Format: uuid */
            id: string;
            name: string;
            typeKey: string;
            kindKey: string | null;
            localityKey: string | null;
            fieldKey: string | null;
            members: number | null;
            parentName: string | null;
            groupId: string | null;
            groupName: string | null;
        };
        /** @description One word of the organisation’s vocabulary, with the days on which it is offered */
        Word: {
            key: string;
            nameVi: string;
            nameEn: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            validFrom: string & (unknown & unknown);
            /** @description the first day on which it no longer holds */
            validTo: (string & (unknown & unknown)) | null;
            /** @description levels and types: from the top */
            rank?: number;
            /** @description types: their level */
            levelKey?: string;
            /** @description types: as written in names */
            shortVi?: string;
        };
        Locality: {
            key: string;
            name: string;
            withinKey: string | null;
            withinName: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            validFrom: string & (unknown & unknown);
            validTo: (string & (unknown & unknown)) | null;
        };
        /** @description A number that a rule is made of; the latest whose day has come holds */
        RuleValue: {
            key: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            validFrom: string & (unknown & unknown);
            value: number;
            source: string | null;
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
        FieldOfWork: {
            key: string;
            nameVi: string;
            nameEn: string;
        };
        LocalityName: {
            key: string;
            name: string;
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
            /** @description as stated; where a register is kept, that one counts */
            members: number | null;
            /** @description members beside those of the register, who came with a union that kept none */
            unlisted: number | null;
            code: string | null;
            localityKey: string | null;
            fieldKey: string | null;
            /** @enum {string} */
            status: "active" | "suspended";
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
            /** @description as stated; where a register is kept, that one counts */
            members: number | null;
            /** @description members beside those of the register, who came with a union that kept none */
            unlisted: number | null;
            code: string | null;
            localityKey: string | null;
            fieldKey: string | null;
            /** @enum {string} */
            status: "active" | "suspended";
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
                typeKey: string;
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
            /** @description the subtrees in which this account holds roles, and ended units for which it answers */
            scopes: {
                /** Format: uuid */
                unitId: string;
                unitName: string;
                unitTypeKey: string;
                roleKeys: string[];
                permissions: string[];
                /** @description the unit has ended, and the account answers for what it left */
                answersFor: boolean;
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
            /** @description names of the units whose ids stand in `data`, by the same keys */
            named: {
                [key: string]: string;
            };
        };
        /** @description Biểu mẫu: labelled rows and columns */
        FormDefinition: {
            key: string;
            title: string;
            rows: {
                key: string;
                label: string;
                /** @description as printed in the first column: 1, 1.1, a */
                number?: string;
                /** @description only heads the rows below it: no cell is filled */
                heading?: boolean;
                /** @description "trong đó": at most the figure of that row in the same column */
                partOf?: string;
                unit?: string;
                year?: number;
                estimate?: boolean;
                /**
                 * @description instead of the rule of the column
                 * @enum {string}
                 */
                rollup?: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            columns: {
                key: string;
                label: string;
                /**
                 * @description count: whole numbers; decimal: with `decimals` places; text: words; choice: one of `options`
                 * @enum {string}
                 */
                type: "count" | "decimal" | "text" | "choice";
                /** @description places after the comma, 0 for counts */
                decimals: number;
                /** @enum {string} */
                rollup: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                /** @description unit of measure, as printed */
                unit?: string;
                /** @description of a choice */
                options?: string[];
                /** @description "trong đó": at most the figure of that column in the same row */
                partOf?: string;
                /** @description of a column that is a ratio: columns of the same row, and what the quotient is multiplied by (100 for per cent) */
                ratio?: {
                    numerator: string;
                    denominator: string;
                    times: number;
                };
                year?: number;
                /** @description figures here are estimates until the actual ones replace them */
                estimate?: boolean;
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            headers?: {
                label: string;
                span: number;
            }[][];
            /** @description rows that the unit adds itself, below the fixed ones; their figures come together in one row */
            repeat?: {
                atMost: number;
                label?: string;
            };
            cells?: {
                row: string;
                column: string;
                /** @description crossed out: nothing is asked here */
                closed?: boolean;
                /** @enum {string} */
                rollup?: "sum" | "max" | "min" | "last" | "ratio" | "tally" | "none";
                required?: boolean;
                /** @description the least that is allowed; counts and decimals are never below 0 unless this says so */
                min?: number;
                max?: number;
                /** @description the cell is computed, nobody types there */
                formula?: string;
                prefill?: {
                    /** @constant */
                    from: "registry";
                    /** @description a figure of the registry, as of the cut-off day */
                    figure: string;
                } | {
                    /**
                     * @description the same cell of the campaign before this one
                     * @constant
                     */
                    from: "previous";
                } | {
                    /**
                     * @description what the accepted reports below add up to
                     * @constant
                     */
                    from: "children";
                };
            }[];
            checks?: {
                key: string;
                /** @description in the grammar of engines/formulas; nothing is ever executed */
                formula: string;
                /** @enum {string} */
                severity: "blocking" | "warning";
                /** @description what to say to who filled the form */
                message: string;
            }[];
            /** @description how to fill it in */
            note?: string;
            /** @description key of the ready form that this one was made from */
            from?: string;
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
            /** @description expected length in words (âm tiết), told while writing and never forced */
            words?: {
                from?: number;
                to?: number;
            };
            /** @description types of units that are asked this; all where left out */
            onlyFor?: string[];
            /** @description a form that is filled and printed here, in place of a text: a row for each target, say */
            formKey?: string;
            children: components["schemas"]["OutlineSection"][];
        };
        /** @description Outline and forms of a report */
        ReportTemplate: {
            outline: components["schemas"]["OutlineSection"][];
            forms: components["schemas"]["FormDefinition"][];
        };
        /** @description How the source looked, tied to its canonical text */
        SourceLayout: {
            /** @constant */
            kind: "flow";
            blocks: ({
                /** @constant */
                kind: "paragraph";
                /** @enum {string} */
                align: "start" | "center" | "end" | "justify";
                /** @description Left indent in centimetres */
                indent: number;
                pieces: {
                    start: number;
                    end: number;
                    /** @constant */
                    bold?: true;
                    /** @constant */
                    italic?: true;
                    /** @constant */
                    underline?: true;
                }[];
            } | {
                /** @constant */
                kind: "table";
                /** @description False for a table that only places text, as a letterhead does */
                ruled: boolean;
                rows: {
                    cells: {
                        /** @description Columns that the cell spans */
                        columns: number;
                        /** @description Rows that the cell spans */
                        rows: number;
                        paragraphs: {
                            /** @constant */
                            kind: "paragraph";
                            /** @enum {string} */
                            align: "start" | "center" | "end" | "justify";
                            /** @description Left indent in centimetres */
                            indent: number;
                            pieces: {
                                start: number;
                                end: number;
                                /** @constant */
                                bold?: true;
                                /** @constant */
                                italic?: true;
                                /** @constant */
                                underline?: true;
                            }[];
                        }[];
                    }[];
                }[];
            })[];
        } | {
            /** @constant */
            kind: "pages";
            pages: {
                /** @description In points */
                width: number;
                height: number;
                /** @description True where the words were recognised from a picture */
                scanned: boolean;
                words: {
                    start: number;
                    end: number;
                    x: number;
                    y: number;
                    width: number;
                    height: number;
                    /** @description How sure the character recognition was; only on scanned pages */
                    confidence?: number;
                }[];
            }[];
        };
        /** @description A stretch of the canonical text */
        TextPlace: {
            /** @description First UTF-16 unit in the canonical text */
            start: number;
            /** @description Unit after the last */
            end: number;
        };
        /** @description Words of the document and where they stand */
        QuotedText: {
            text: string;
            /** @description First UTF-16 unit in the canonical text */
            start: number;
            /** @description Unit after the last */
            end: number;
        };
        /** @description Whom the document names for questions */
        DirectiveContact: {
            /** @description First UTF-16 unit in the canonical text */
            start: number;
            /** @description Unit after the last */
            end: number;
            /** @description The body that questions go to */
            organisation: components["schemas"]["QuotedText"] | null;
            /** @description Through which department */
            department: components["schemas"]["QuotedText"] | null;
            /** @description Whom to ask for */
            person: components["schemas"]["QuotedText"] | null;
            /** @description As printed */
            phones: components["schemas"]["QuotedText"][];
            emails: components["schemas"]["QuotedText"][];
        };
        /** @description báo cáo, chỉ đạo, phối hợp, thực hiện, để biết, lưu */
        RecipientRole: {
            /** @description The line of Nơi nhận */
            recipient: components["schemas"]["QuotedText"];
            /** @description What the document says that this recipient gets it for; null where it says nothing */
            role: ("report" | "direct" | "coordinate" | "carry_out" | "know" | "file") | null;
            /** @description The words that say it */
            said: components["schemas"]["QuotedText"] | null;
            /** @description Where the document says nothing: by the kind of body, to be looked at */
            proposed: ("report" | "direct" | "coordinate" | "carry_out" | "know" | "file") | null;
        };
        /** @description Which levels carry the document out */
        DirectiveScope: {
            words: components["schemas"]["QuotedText"];
            /** @description The lowest level that carries it out; null where only `the units below` are named */
            lowest: ("grassroots" | "upper" | "province" | "central") | null;
            confidence: number;
        };
        /** @description A form, annex or outline that the document names or holds */
        NamedAttachment: {
            /** @description Lasting name, e.g. bieu-mau-1 */
            key: string;
            /** @enum {string} */
            kind: "form" | "annex" | "outline";
            /** @description Biểu mẫu số 01, Phụ lục, Đề cương báo cáo */
            label: string;
            /** @description What it is said to hold */
            title: string | null;
            /** @enum {string} */
            presence: "attached" | "named_not_attached";
            /** @description Where it is named; null where it is attached unnamed */
            named: components["schemas"]["TextPlace"] | null;
            /** @description Where it stands in the file */
            attached: components["schemas"]["TextPlace"] | null;
        };
        /** @description Contact, roles of recipients, scope of levels, attachments */
        DirectiveParticulars: {
            contact: components["schemas"]["DirectiveContact"] | null;
            /** @description In the order of Nơi nhận */
            recipients: components["schemas"]["RecipientRole"][];
            scope: components["schemas"]["DirectiveScope"] | null;
            /** @description In order of first naming */
            attachments: components["schemas"]["NamedAttachment"][];
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
            /** @description All places concerned, where there is more than one */
            places?: components["schemas"]["TextPlace"][];
        };
        /** @description A file that takes long to read */
        Intake: {
            /**
             * Format: uuid
             * @description of the intake, and of the document that it becomes
             */
            id: string;
            /** Format: uuid */
            unitId: string;
            filename: string;
            /** @enum {string} */
            state: "waiting" | "reading" | "done" | "failed" | "cancelled";
            /** @description the page now looked at, from 1; 0 before the first */
            page: number;
            pages: number | null;
            /** @description why it could not be read */
            problem: {
                code: string;
                detail?: string;
                detailEn?: string;
            } | null;
            /**
             * Format: date-time
             * @description UTC
             */
            sentAt: string;
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
            /** @description forms, annexes and outlines that it names and that are neither there nor settled */
            openAttachments: number;
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
            /** @description forms, annexes and outlines that it names and that are neither there nor settled */
            openAttachments: number;
            /** @description canonical NFC text; evidence spans index it in UTF-16 units */
            text: string;
            reading: {
                directive: components["schemas"]["Directive"];
                /** @description JSON pointer into the directive → place in the text */
                evidence: {
                    [key: string]: components["schemas"]["Evidence"];
                };
                diagnostics: components["schemas"]["ReadingDiagnostic"][];
                particulars: components["schemas"]["DirectiveParticulars"];
                /** @description Version of the grammar that made this reading */
                extractor: string;
                /** Format: uuid */
                id: string;
                /** @description the extractor of today; a reading by an older one can be made again */
                current: string;
            };
            /** @description the document that this unit took in before with the very same file */
            earlier: {
                /** Format: uuid */
                id: string;
                title: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                receivedAt: string;
            } | null;
            may: {
                confirm: boolean;
            };
        };
        /** @description A document that came through the system from another unit */
        ReceivedDocument: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            fromUnitId: string;
            fromName: string;
            kind: string;
            symbol: string;
            title: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            issuedOn: string & (unknown & unknown);
            filename: string;
            campaignId: string | null;
            campaignTitle: string | null;
            /** @enum {string} */
            state: "arrived" | "confirmed" | "recalled" | "replaced";
            /**
             * Format: date-time
             * @description UTC
             */
            arrivedAt: string;
            confirmedBy: string | null;
            confirmedAt: string | null;
            /** @description when its sender recalled or replaced it */
            endedOn: (string & (unknown & unknown)) | null;
            endReason: string | null;
            replacedBy: string | null;
        };
        /** @description What an actor stands for */
        ActorMatch: {
            /** @constant */
            kind: "unit";
            /** Format: uuid */
            unitId: string;
        } | {
            /** @constant */
            kind: "types";
            typeKeys: string[];
            /** @description Only those directly below the issuer */
            direct: boolean;
            /** @description What the document restricts them by, in its own words */
            condition: string | null;
        } | {
            /** @constant */
            kind: "department";
        } | {
            /** @constant */
            kind: "outside";
        };
        ActorProposal: {
            match: components["schemas"]["ActorMatch"];
            score: number;
            /** @enum {string} */
            reason: "name" | "short_name" | "name_without_place" | "name_without_accents" | "issuer" | "committee" | "addressed" | "type_name" | "level" | "all_levels" | "units_below" | "department_of_issuer" | "body_outside" | "body_above" | "person";
        };
        /** @description A form, annex or outline that a document names, and what became of it */
        AttachmentItem: {
            /** @description lasting name, e.g. bieu-mau-1 */
            key: string;
            /** @enum {string} */
            kind: "form" | "annex" | "outline";
            label: string;
            title: string | null;
            /**
             * @description attached: in the file itself or come later
             * @enum {string}
             */
            state: "named_not_attached" | "asked" | "attached" | "designed" | "waived";
            /** @description still to come: named, not there and not settled */
            open: boolean;
            named: components["schemas"]["TextPlace"] | null;
            /** @description where the file itself holds it */
            inDocument: components["schemas"]["TextPlace"] | null;
            /** @description null, as waiveReason and changedBy, for who only takes part in a campaign */
            askedText: string | null;
            askedAt: string | null;
            waiveReason: string | null;
            /** @description of the file that came later */
            filename: string | null;
            /** @description read from a file that came later: a proposal for the report outline */
            outline: components["schemas"]["DirectiveTreeNode"][] | null;
            changedBy: string | null;
            changedAt: string | null;
        };
        DirectiveAttachments: {
            items: components["schemas"]["AttachmentItem"][];
            open: number;
            may: {
                settle: boolean;
            };
        };
        /** @description Contact, scope and roles of recipients, as read and as settled */
        DirectiveParticularsRecord: {
            contact: components["schemas"]["DirectiveContact"] | null;
            scope: components["schemas"]["DirectiveScope"] | null;
            recipients: {
                recipient: string;
                /** @description what the document says, or what a person settled */
                role: ("report" | "direct" | "coordinate" | "carry_out" | "know" | "file") | null;
                proposed: ("report" | "direct" | "coordinate" | "carry_out" | "know" | "file") | null;
                /** @description a person settled it */
                settled: boolean;
            }[];
            may: {
                settle: boolean;
            };
        };
        DirectiveActor: {
            key: string;
            /** @description one body, as the document names it first */
            actor: string;
            /** @description how often tasks and deadlines name it */
            times: number;
            proposals: components["schemas"]["ActorProposal"][];
            settled: components["schemas"]["ActorMatch"] | null;
            settledBy: string | null;
            settledAt: string | null;
        };
        /** @description Whom the actors of a document stand for */
        DirectiveActors: {
            /** @description the unit that issued the document, or received it where the issuer stands above the tree */
            base: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            issuedAbove: boolean;
            actors: components["schemas"]["DirectiveActor"][];
            /** @description names of the units that proposals and settlements speak of */
            units: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description units of each type below the base */
            types: {
                key: string;
                all: number;
                direct: number;
            }[];
            may: {
                settle: boolean;
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
            /**
             * Format: uuid
             * @description the reading on which the content was made
             */
            readingId: string;
            /** @description What a person took as read: JSON pointers into the reading, `/targets/1` for a value, `/diagnostics/0` for a remark */
            accepted: string[];
            changedAt: string | null;
            changedBy: string | null;
            confirmedAt: string | null;
            confirmedBy: string | null;
        };
        /** @description A document read by a newer extractor, and what of a person’s work was carried over */
        ReadAgain: {
            document: components["schemas"]["DocumentDetail"];
            directive: components["schemas"]["DirectiveRecord"];
            /** @description null where the present extractor had read the document already */
            carried: {
                /** @description values that only the new reading has; pointers into it */
                fresh: string[];
                /** @description corrections, additions and removals that were kept */
                keptEdits: number;
                keptAccepted: number;
            } | null;
        };
        /** @description The head of a document in a chain */
        LinkedDocument: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            number: string | null;
            code: string | null;
            issuedOn: string | null;
            issuer: string | null;
            title: string;
            /** @enum {string} */
            state: "unread" | "draft" | "confirmed";
            /** @description who holds it */
            unitName: string | null;
            /** @description how high the issuer stands; null where neither name nor symbol tells */
            level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
            /** @description false where the asker sees only this head: a unit above holds it */
            readable: boolean;
        };
        /** @description In how much a document departs from the one above it */
        DifferenceCounts: {
            kept: number;
            raised: number;
            lowered: number;
            missing: number;
            added: number;
            deadlines: number;
            sections: number;
            forms: number;
        };
        ChainLink: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
            /** @enum {string} */
            kind: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
            /** @enum {string} */
            state: "proposed" | "confirmed";
            parent: boolean;
            /** @description null where the two are not compared */
            differences: components["schemas"]["DifferenceCounts"] | null;
            /** @description both can be read and one carries the other out; without differences: too many are shown at once, ask for the pair */
            comparable: boolean;
        };
        /** @description A link of the document itself, with what it is decided by */
        OwnLink: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
            /** @enum {string} */
            state: "proposed" | "confirmed" | "rejected";
            parent: boolean;
            /** @enum {string} */
            madeBy: "reading" | "person";
            cited: components["schemas"]["Citation"] | null;
            /** @enum {string} */
            match: "exact" | "likely" | "ambiguous" | "none" | "chosen";
            /** @description the years that a review looks back on */
            reviewed: {
                years: number | null;
                from: number | null;
                to: number | null;
            } | null;
            /** @description null while it is not held */
            to: components["schemas"]["LinkedDocument"] | null;
            /** @description where several held documents may be meant */
            candidates: components["schemas"]["LinkedDocument"][];
            decidedBy: string | null;
            decidedAt: string | null;
        };
        Lineage: {
            /** Format: uuid */
            documentId: string;
            /** @description the chain, the asked document in it */
            documents: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
                number: string | null;
                code: string | null;
                issuedOn: string | null;
                issuer: string | null;
                title: string;
                /** @enum {string} */
                state: "unread" | "draft" | "confirmed";
                /** @description who holds it */
                unitName: string | null;
                /** @description how high the issuer stands; null where neither name nor symbol tells */
                level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
                /** @description false where the asker sees only this head: a unit above holds it */
                readable: boolean;
                /** @description documents directly below, a thousand at most */
                below: number;
            }[];
            links: components["schemas"]["ChainLink"][];
            own: components["schemas"]["OwnLink"][];
            /** @description more hangs below than is shown */
            more: boolean;
            may: {
                decide: boolean;
                takeIn: boolean;
            };
        };
        DocumentBelow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
            number: string | null;
            code: string | null;
            issuedOn: string | null;
            issuer: string | null;
            title: string;
            /** @enum {string} */
            state: "unread" | "draft" | "confirmed";
            /** @description who holds it */
            unitName: string | null;
            /** @description how high the issuer stands; null where neither name nor symbol tells */
            level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
            /** @description false where the asker sees only this head: a unit above holds it */
            readable: boolean;
            below: number;
            link: components["schemas"]["ChainLink"];
        };
        /** @description In what a document departs from the one that it carries out */
        LineageDifferences: {
            child: components["schemas"]["LinkedDocument"];
            parent: components["schemas"]["LinkedDocument"];
            targets: {
                /** @enum {string} */
                change: "kept" | "raised" | "lowered" | "missing" | "added";
                /** @description JSON pointer into the content */
                child: string | null;
                /** @description JSON pointer into the content */
                parent: string | null;
                childText: string | null;
                parentText: string | null;
                measure: string;
            }[];
            deadlines: {
                /** @enum {string} */
                change: "no_time" | "tight" | "later";
                child: string;
                parent: string;
                days: number;
                childActor: string | null;
                childDue: string;
                parentActor: string | null;
                parentDue: string;
            }[];
            sections: {
                parent: string;
                label: string;
                heading: string;
            }[];
            outlineAbsent: boolean;
            forms: {
                parent: string;
                label: string;
                title: string | null;
            }[];
        };
        IssuedDocuments: {
            reviews: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
                number: string | null;
                code: string | null;
                issuedOn: string | null;
                issuer: string | null;
                title: string;
                /** @enum {string} */
                state: "unread" | "draft" | "confirmed";
                /** @description who holds it */
                unitName: string | null;
                /** @description how high the issuer stands; null where neither name nor symbol tells */
                level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
                /** @description false where the asker sees only this head: a unit above holds it */
                readable: boolean;
                /** @enum {string} */
                linkKind: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
                /** @description the years that a review looks back on */
                reviewed: {
                    years: number | null;
                    from: number | null;
                    to: number | null;
                } | null;
            }[];
            total: number;
            levels: {
                /** @description how high the issuer stands; null where neither name nor symbol tells */
                level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
                total: number;
                issuers: {
                    issuer: string;
                    total: number;
                }[];
            }[];
            /** @description what each level issued to carry it out, the higher levels first; copies of one document once */
            documents: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "plan" | "resolution" | "conclusion" | "instruction" | "guidance" | "programme" | "decision" | "notice" | "letter" | "regulation" | "scheme" | "report" | "other";
                number: string | null;
                code: string | null;
                issuedOn: string | null;
                issuer: string | null;
                title: string;
                /** @enum {string} */
                state: "unread" | "draft" | "confirmed";
                /** @description who holds it */
                unitName: string | null;
                /** @description how high the issuer stands; null where neither name nor symbol tells */
                level: ("centre" | "confederation" | "province" | "upper" | "grassroots") | null;
                /** @description false where the asker sees only this head: a unit above holds it */
                readable: boolean;
                /** @enum {string} */
                linkKind: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
                /** @description the years that a review looks back on */
                reviewed: {
                    years: number | null;
                    from: number | null;
                    to: number | null;
                } | null;
            }[];
            more: boolean;
            /** @description the same as words for a report */
            lines: string[];
        };
        NotHeld: {
            key: string;
            cited: components["schemas"]["Citation"];
            citedBy: number;
            documents: {
                /** Format: uuid */
                id: string;
                title: string;
            }[];
            ambiguous: boolean;
        };
        /** @description What a decision on units did to a report that was not handed in */
        AssignmentEvent: {
            /** @enum {string} */
            kind: "ended" | "passed-to" | "took-over" | "includes" | "moved" | "stayed" | "begun";
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            on: string & (unknown & unknown);
            actId: string | null;
            /** @description where it passed to, came from, or hangs now */
            otherName: string | null;
        };
        Newcomers: {
            items: {
                /** Format: uuid */
                unitId: string;
                name: string;
                typeKey: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                founded: string & (unknown & unknown);
                aboveName: string | null;
            }[];
        };
        /** @description Who is spared before the launch: a unit with all below it, or all of a kind or type, with the reason */
        CampaignExemption: {
            /** Format: uuid */
            unitId: string;
            reason: string;
        } | {
            kindKey: string;
            reason: string;
        } | {
            typeKey: string;
            reason: string;
        };
        Exempted: {
            /** @description whom it concerned, those below included */
            units: number;
        };
        /** @description A unit that a draft campaign would ask */
        RosterUnit: {
            /** Format: uuid */
            unitId: string;
            name: string;
            typeKey: string;
            kindKey: string | null;
            aboveName: string | null;
            level: number;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            lockOn: (string & (unknown & unknown)) | null;
            exemptReason: string | null;
        };
        /** @description All units of these types below the campaign owner report by this day */
        CampaignLevel: {
            typeKeys: string[];
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @description the last day on which they may still write and hand in; none where left out */
            lockOn?: (string & (unknown & unknown)) | null;
        };
        ReportingPeriod: {
            /** @description lasting name of the period: 2024-07, 2024-q3, 2024-h1, 2024-9m, 2024, 2023-2024 */
            key: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description the cut-off day */
            to: string & (unknown & unknown);
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
            ownLock: (string & (unknown & unknown)) | null;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            launchedAt: string | null;
            period: components["schemas"]["ReportingPeriod"] | null;
            regimeId: string | null;
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
            ownLock: (string & (unknown & unknown)) | null;
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            launchedAt: string | null;
            period: components["schemas"]["ReportingPeriod"] | null;
            regimeId: string | null;
            /** @description units of the roster that the asker sees, exempt ones left out */
            expected: number;
            /** @description of those, submitted or accepted */
            submitted: number;
            accepted: number;
            late: number;
            template: components["schemas"]["ReportTemplate"];
            exemptions: components["schemas"]["CampaignExemption"][];
            /** @description the campaign before it, for comparison */
            previous: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
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
                exempt: number;
                /** @description the first names */
                examples: string[];
            }[];
            total: number;
            /** @description names of the units that are exempted one by one, by id */
            exemptUnits: {
                [key: string]: string;
            };
            warnings: {
                /** @enum {string} */
                code: "no_units" | "due_not_before_above" | "due_passed" | "no_sections_or_forms" | "no_levels" | "no_own_due" | "form_not_designed" | "form_faults" | "named_due_passed" | "attachment_open" | "due_on_holiday";
                level: number | null;
                names?: string[];
                holiday?: string | null;
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
            /** @description the last day on which it may be written and handed in */
            lockOn: (string & (unknown & unknown)) | null;
            /** @description past that day and not handed in */
            locked: boolean;
            exemptReason: string | null;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            acceptedRevisionId: string | null;
            /** @description what decisions on units did to it, in order */
            events: components["schemas"]["AssignmentEvent"][];
            /** @description whether the asker may grant it a later day */
            mayExtend: boolean;
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
            /** @description the last day on which it may be written and handed in */
            lockOn: (string & (unknown & unknown)) | null;
            /** @description past that day and not handed in */
            locked: boolean;
            exemptReason: string | null;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            acceptedRevisionId: string | null;
            /** @description what decisions on units did to it, in order */
            events: components["schemas"]["AssignmentEvent"][];
            /** @description whether the asker may grant it a later day */
            mayExtend: boolean;
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
        /** @description A decision that moves due days later */
        Extension: {
            /** Format: uuid */
            id: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            lockOn: (string & (unknown & unknown)) | null;
            reason: string;
            grantedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            grantedAt: string;
            /** @description whose days it changed */
            units: number;
        };
        ExtensionRequest: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            assignmentId: string;
            unitName: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            currentDue: string & (unknown & unknown);
            currentLock: (string & (unknown & unknown)) | null;
            parentDue: (string & (unknown & unknown)) | null;
            /** @description the day asked for */
            due: string & (unknown & unknown);
            reason: string;
            askedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            /** @enum {string} */
            state: "asked" | "granted" | "refused";
            answer: string | null;
            decidedBy: string | null;
            decidedAt: string | null;
        };
        /** @description How the due and lock days of one report came about */
        DaysOfReport: {
            /** @description newest first, at most 50 */
            extensions: {
                /** Format: uuid */
                id: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                oldDue: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                newDue: string & (unknown & unknown);
                oldLock: (string & (unknown & unknown)) | null;
                newLock: (string & (unknown & unknown)) | null;
                reason: string;
                grantedBy: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                grantedAt: string;
            }[];
            /** @description newest first, at most 50 */
            requests: components["schemas"]["ExtensionRequest"][];
            may: {
                ask: boolean;
                extend: boolean;
            };
        };
        HolidaysOfYear: {
            items: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                day: string & (unknown & unknown);
                name: string;
                works: boolean;
                /** @description fixed by law */
                fixed: boolean;
            }[];
            may: {
                manage: boolean;
            };
        };
        RegimeLevel: {
            typeKeys: string[];
            /** @description working days before the level above is due */
            gap: number;
            /** @description working days from the due to the lock day; never locked where left out */
            lockAfter?: number | null;
        };
        /** @description When the owner's own report is due after the cut-off day */
        DueRule: {
            /** @constant */
            kind: "working-days";
            days: number;
        } | {
            /** @constant */
            kind: "fixed";
            /** @description months after that of the cut-off */
            months: number;
            day: number;
        };
        PeriodRule: {
            /** @enum {string} */
            kind: "month" | "quarter" | "half-year" | "nine-months" | "year" | "school-year";
            /** @description in which a period ends, rising */
            months: number[];
            /** @description the last day of a period; 31 for the end of the month */
            day: number;
        };
        /** @description Chế độ báo cáo định kỳ */
        ReportRegime: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            title: string;
            period: components["schemas"]["PeriodRule"];
            /** @description days before the cut-off on which the campaign opens */
            openBefore: number;
            due: components["schemas"]["DueRule"];
            /** @default null */
            ownLockAfter: number | null;
            /** @description from the top down */
            levels: components["schemas"]["RegimeLevel"][];
            /** @enum {string} */
            state: "active" | "paused";
            version: number;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            sections: number;
            forms: number;
            directive: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                documentId: string;
                title: string;
            } | null;
            /** @description the period that opens next by itself, or may be opened now */
            next: {
                /** @description lasting name of the period: 2024-07, 2024-q3, 2024-h1, 2024-9m, 2024, 2023-2024 */
                key: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                /** @description the cut-off day */
                to: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                opens: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
            } | null;
            /** @description the present period is open for reports and has no campaign yet */
            openable: boolean;
        };
        MemberVocabulary: {
            reasons: {
                key: string;
                /** @enum {string} */
                direction: "in" | "out";
                nameVi: string;
                nameEn: string;
                /** @description a person may give it */
                chosen: boolean;
            }[];
            suspensionMostMonths: number;
            minimumAge: number;
        };
        /** @description A member as a list shows them */
        Member: {
            /**
             * Format: uuid
             * @description the person
             */
            id: string;
            name: string;
            sex: ("female" | "male") | null;
            birthYear: number | null;
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            since: string & (unknown & unknown);
            until: (string & (unknown & unknown)) | null;
            leftAs: string | null;
            suspendedUntil: (string & (unknown & unknown)) | null;
        };
        MemberPage: {
            items: components["schemas"]["Member"][];
            next: string | null;
            /** @description nobody has exactly this name; these are spelled nearly so */
            near: boolean;
        };
        Namesakes: {
            /** @description at most five, the likeliest first */
            items: {
                /**
                 * Format: uuid
                 * @description the person
                 */
                id: string;
                name: string;
                birthYear: number | null;
                sex: ("female" | "male") | null;
                union: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description null: never a member */
                since: (string & (unknown & unknown)) | null;
                until: (string & (unknown & unknown)) | null;
                /** @description what speaks for and against it */
                reasons: string[];
            }[];
        };
        /** @description A record with its history; every look from outside the union is noted */
        Person: {
            /** Format: uuid */
            id: string;
            version: number;
            name: string;
            sex: ("female" | "male") | null;
            ethnicity: string | null;
            birthYear: number | null;
            birth: (string & (unknown & unknown)) | null;
            citizenId: string | null;
            cardNumber: string | null;
            phone: string | null;
            /** @description what the record holds; such a detail that is null is masked */
            kept: ("ethnicity" | "birth" | "citizenId" | "cardNumber" | "phone")[];
            masked: boolean;
            /**
             * @description from where the asker looks
             * @enum {string}
             */
            seen: "own" | "upper" | "above";
            blankedOn: (string & (unknown & unknown)) | null;
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /**
             * @description none: an officer, say, who is no member
             * @enum {string}
             */
            standing: "member" | "suspended" | "left" | "none";
            since: (string & (unknown & unknown)) | null;
            until: (string & (unknown & unknown)) | null;
            group: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            suspension: {
                /** Format: uuid */
                id: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                since: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                until: string & (unknown & unknown);
                reason: string | null;
            } | null;
            openTransfer: {
                /** Format: uuid */
                id: string;
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
            } | null;
            memberships: {
                /** Format: uuid */
                id: string;
                union: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                since: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
                joinedAs: string;
                leftAs: string | null;
                /** @description null also where it is masked */
                note: string | null;
            }[];
            groups: {
                /** Format: uuid */
                id: string;
                group: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                since: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
            }[];
            suspensions: {
                /** Format: uuid */
                id: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                since: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                until: string & (unknown & unknown);
                /** @description null where it is masked or was blanked */
                reason: string | null;
            }[];
            may: {
                manage: boolean;
                readmitFrom: (string & (unknown & unknown)) | null;
            };
        };
        MemberTransfer: {
            /** Format: uuid */
            id: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
                sex: ("female" | "male") | null;
                birthYear: number | null;
            };
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            to: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            effective: string & (unknown & unknown);
            note: string | null;
            /** @enum {string} */
            state: "asked" | "confirmed" | "refused" | "withdrawn" | "overtaken";
            reason: string | null;
            /** @enum {string} */
            askedBySide: "giver" | "taker";
            askedBy: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            /** @description the decision on units that overtook the request */
            act: components["schemas"]["NamedAct"] | null;
            /** @description who of the other side consented, where whoever serves both sides recorded it */
            consentBy: string | null;
            consentOn: (string & (unknown & unknown)) | null;
            may: {
                decide: boolean;
                refuse: boolean;
                /** @description agree for the other side by naming who consented there */
                naming: boolean;
                withdraw: boolean;
            };
        };
        /** @description Members of a unit with all below it on a day, and what came and went since another */
        MemberFigures: {
            /** Format: uuid */
            unitId: string;
            from: (string & (unknown & unknown)) | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            to: string & (unknown & unknown);
            atEnd: {
                members: number;
                women: number;
            };
            atStart: {
                members: number;
                women: number;
            } | null;
            /** @description members joined above 0, left below */
            flows: {
                reason: string;
                members: number;
                women: number;
            }[];
            /** @description came or went with units that were moved into or out of the subtree */
            byTree: {
                members: number;
                women: number;
            };
            suspended: number;
            /** @description of a branch or group: members of its union that were placed in it or below it on that day; null of any other unit */
            placed: {
                members: number;
                women: number;
            } | null;
        };
        /** @description A look at a record from outside its union */
        PersonView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /**
             * @description shown: what is masked was shown, for a purpose
             * @enum {string}
             */
            kind: "viewed" | "shown";
            purpose: string | null;
            by: string | null;
            /** @description the unit for which they looked */
            from: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        /** @description A list of members that left the system */
        MemberExport: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            by: string | null;
            purpose: string;
            /** @description in the list, as far as it was fetched */
            members: number;
        };
        CardTally: {
            /** @description waits to be printed */
            due: number;
            /** @description printed, not handed over */
            printed: number;
            /** @description handed over */
            handed: number;
            /** @description gets no new card: not needed, left, lost */
            aside: number;
        };
        /** @description An exchange of members’ cards */
        CardRound: {
            /** Format: uuid */
            id: string;
            version: number;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            to: string & (unknown & unknown);
            /** @enum {string} */
            dueRule: "all" | "joined-before" | "issued-before";
            dueBefore: (string & (unknown & unknown)) | null;
            /** @description members stand in it as they were on this day */
            takenOn: string & (unknown & unknown);
            /** @description of the cards that the asker may see */
            tally: components["schemas"]["CardTally"];
            /** @description the highest unit of the round that the asker may read */
            start: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            may: {
                manage: boolean;
                discard: boolean;
            };
        };
        CardUnitRow: {
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description cards of the unit asked for itself */
            own: boolean;
            /** @description there are units with cards below */
            deeper: boolean;
            tally: components["schemas"]["CardTally"];
        };
        CardUnitPage: {
            items: components["schemas"]["CardUnitRow"][];
            next: string | null;
            under: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description the way from the round’s highest readable unit */
            above: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            /** @description of the unit and all below it */
            total: components["schemas"]["CardTally"];
        };
        /** @description A member’s card in a round */
        DueCard: {
            /** Format: uuid */
            personId: string;
            name: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "due" | "printed" | "handed-over" | "set-aside";
            oldNumber: string | null;
            newNumber: string | null;
            /** @description has a new number, masked or not */
            numbered: boolean;
            printed: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                on: string & (unknown & unknown);
                by: string;
            } | null;
            handed: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                on: string & (unknown & unknown);
                by: string;
            } | null;
            aside: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                on: string & (unknown & unknown);
                by: string;
                /** @enum {string} */
                reason: "not-needed" | "left" | "lost";
                note: string | null;
            } | null;
        };
        DueCardPage: {
            items: components["schemas"]["DueCard"][];
            next: string | null;
            /** @description numbers are not shown from so high above */
            masked: boolean;
        };
        KnownCards: {
            items: {
                person: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                union: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                number: string;
                /**
                 * @description void: exchanged since; coming: not handed over yet
                 * @enum {string}
                 */
                standing: "void" | "valid" | "coming";
                since: (string & (unknown & unknown)) | null;
                round: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                };
            }[];
        };
        MemberCards: {
            items: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "due" | "printed" | "handed-over" | "set-aside";
                oldNumber: string | null;
                newNumber: string | null;
                /** @description has a new number, masked or not */
                numbered: boolean;
                printed: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    by: string;
                } | null;
                handed: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    by: string;
                } | null;
                aside: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    by: string;
                    /** @enum {string} */
                    reason: "not-needed" | "left" | "lost";
                    note: string | null;
                } | null;
                round: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                };
            }[];
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
                [key: string]: number | string | null | {
                    value: number;
                    /** @constant */
                    estimate: true;
                } | {
                    /** @enum {string} */
                    absent: "did_not_exist" | "no_record";
                };
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
            /**
             * @description withdrawn: taken back by the unit itself
             * @enum {string}
             */
            decision: "accepted" | "returned" | "withdrawn";
            reason: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            decidedAt: string;
            decidedBy: string;
            notes: components["schemas"]["ReviewNote"][];
        };
        /** @description A request to open an accepted report again, and the answer to it */
        Reopening: {
            askReason: string | null;
            askedAt: string | null;
            /** @description null where the level above opened it of its own accord */
            askedBy: string | null;
            decision: ("reopened" | "refused") | null;
            reason: string | null;
            decidedAt: string | null;
            decidedBy: string | null;
            notes: components["schemas"]["ReviewNote"][];
        };
        /** @description Something to look at before a report is handed in */
        StandingFault: {
            /**
             * @description blocking: cannot be handed in; warning: only with a word of explanation; note: only told
             * @enum {string}
             */
            severity: "blocking" | "warning" | "note";
            /** @enum {string} */
            code: "unknown_column" | "not_a_number" | "not_whole" | "too_many_decimals" | "too_large" | "not_text" | "not_an_option" | "closed_cell" | "negative" | "below_least" | "over_most" | "part_over_whole" | "required" | "check" | "zero_before_founding" | "empty_section" | "empty_form";
            sectionKey: string | null;
            formKey: string | null;
            rowKey: string | null;
            columnKey: string | null;
            /** @description of a check: what its author says */
            message: string | null;
            /** @description the bound that is passed */
            limit: number | null;
        };
        Draft: {
            sections: components["schemas"]["DraftSection"][];
            rows: components["schemas"]["DraftRow"][];
            /** @description why the last revision came back, was opened again or was taken back, while it is being mended */
            lastReturn: {
                /** @enum {string} */
                decision: "returned" | "reopened" | "withdrawn";
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
            reopenings: components["schemas"]["Reopening"][];
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
            reopenings: components["schemas"]["Reopening"][];
            /** @description warnings that stood when it was handed in */
            remarks: components["schemas"]["StandingFault"][];
            /** @description what the unit says to them */
            explanation: string | null;
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
                        [key: string]: number | string | null | {
                            value: number;
                            /** @constant */
                            estimate: true;
                        } | {
                            /** @enum {string} */
                            absent: "did_not_exist" | "no_record";
                        };
                    };
                };
            };
            forms: components["schemas"]["FormDefinition"][];
            /** @description what the asker may do now with the last revision */
            may: {
                review: boolean;
                reopen: boolean;
                withdraw: boolean;
                askReopening: boolean;
            };
        };
        WaitingReport: {
            /** Format: uuid */
            assignmentId: string;
            unitName: string;
            parentName: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            submittedOn: string & (unknown & unknown);
            late: boolean;
            /** Format: uuid */
            revisionId: string;
            number: number;
            /** @description why it is not accepted together with others */
            obstacle: ("stale" | "note_unanswered") | null;
        };
        /** @description Reports that wait for the asker, and how many can be accepted together */
        WaitingSummary: {
            waiting: number;
            acceptable: number;
            leftOut: {
                /**
                 * @description stale: something below has moved since it was handed in; note_unanswered: it says the same as before where a reason was pinned
                 * @enum {string}
                 */
                reason: "stale" | "note_unanswered";
                count: number;
            }[];
        };
        AcceptedTogether: {
            accepted: number;
            leftOutCount: number;
            /** @description at most 200, by name */
            leftOut: {
                /** Format: uuid */
                assignmentId: string;
                unitName: string;
                revisionId: string | null;
                /**
                 * @description decided: by somebody else meanwhile
                 * @enum {string}
                 */
                reason: "stale" | "note_unanswered" | "decided";
                decidedBy: string | null;
                decidedAt: string | null;
            }[];
        };
        /** @description A report below that is not what it was when the one above was handed in */
        MovedBelow: {
            /** Format: uuid */
            assignmentId: string;
            unitName: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            /**
             * @description accepted since; opened again and handed in anew; opened again; exempted since
             * @enum {string}
             */
            kind: "accepted" | "resubmitted" | "reopened" | "exempted";
            /** @description what counted then; null where nothing did */
            beforeRevisionId: string | null;
            /** @description what there is now */
            revisionId: string | null;
            /** @description changed figures, at most 30 */
            cells: {
                formKey: string;
                rowKey: string;
                columnKey: string;
                before: number | string | null | {
                    value: number;
                    /** @constant */
                    estimate: true;
                } | {
                    /** @enum {string} */
                    absent: "did_not_exist" | "no_record";
                };
                now: number | string | null | {
                    value: number;
                    /** @constant */
                    estimate: true;
                } | {
                    /** @enum {string} */
                    absent: "did_not_exist" | "no_record";
                };
            }[];
            cellCount: number;
        };
        StaleReports: {
            items: {
                /** Format: uuid */
                assignmentId: string;
                /** @description units below that have moved */
                moved: number;
            }[];
        };
        WorkbookDifference: {
            formKey: string;
            rowKey: string;
            columnKey: string;
            sheet: string;
            /** @description as the spreadsheet program names it: D7 */
            cell: string;
            /** @description what the draft holds */
            now: number | string | null | {
                value: number;
                /** @constant */
                estimate: true;
            } | {
                /** @enum {string} */
                absent: "did_not_exist" | "no_record";
            };
            /** @description what the workbook holds */
            next: number | string | null | {
                value: number;
                /** @constant */
                estimate: true;
            } | {
                /** @enum {string} */
                absent: "did_not_exist" | "no_record";
            };
            /**
             * @description formula: the value that a formula left; words: a figure read from text
             * @enum {string}
             */
            from: "value" | "formula" | "words";
            /** @description out of its range: can be kept in a draft and not be handed in */
            warning: ("negative" | "below_least" | "over_most" | "part_over_whole") | null;
            /** @description the same cell of the draft was changed since the workbook was made */
            changedSince: boolean;
        };
        /** @description A cell of a workbook that is not taken */
        WorkbookFault: {
            formKey: string;
            rowKey: string;
            columnKey: string;
            sheet: string;
            /** @description as the spreadsheet program names it: D7 */
            cell: string;
            now: number | string | null | {
                value: number;
                /** @constant */
                estimate: true;
            } | {
                /** @enum {string} */
                absent: "did_not_exist" | "no_record";
            };
            typed: string;
            /** @description what the words could mean; nothing is taken over by itself */
            proposals: (number | string | null | {
                value: number;
                /** @constant */
                estimate: true;
            } | {
                /** @enum {string} */
                absent: "did_not_exist" | "no_record";
            })[];
            /** @enum {string} */
            code: "unknown_column" | "not_a_number" | "not_whole" | "too_many_decimals" | "too_large" | "not_text" | "not_an_option" | "closed_cell" | "negative" | "below_least" | "over_most" | "part_over_whole" | "formula_without_value" | "formula_error" | "is_a_day" | "too_long";
        };
        /** @description A workbook that came back, compared with the draft; nothing is saved */
        WorkbookRead: {
            /**
             * @description only `ok` and `stale` (the draft has changed since) are read cell by cell
             * @enum {string}
             */
            verdict: "ok" | "stale" | "not_ours" | "foreign_campaign" | "foreign_unit" | "older_version" | "tampered" | "unreadable";
            /** @description why the file cannot be opened */
            unreadable: string | null;
            /** @description whose workbook it says it is */
            of: {
                campaignTitle: string;
                unitName: string;
            } | null;
            /** @description of an older version: titles of the forms that have changed */
            forms: string[];
            tampering: {
                /** @enum {string} */
                code: "identity" | "sheet_missing" | "column_changed" | "row_moved" | "row_missing" | "merged";
                sheet: string;
                label: string;
                line: number | null;
                found: number | null;
            }[];
            /** @description rows of the draft that were changed since the workbook was made */
            since: {
                formKey: string;
                rowKey: string;
            }[];
            differences: components["schemas"]["WorkbookDifference"][];
            faults: components["schemas"]["WorkbookFault"][];
            /** @description typed where the form has no cell: not read */
            outside: {
                sheet: string;
                cell: string;
                typed: string;
            }[];
            /** @description versions of the rows with differences or faults, to save with */
            rows: {
                formKey: string;
                rowKey: string;
                version: number;
            }[];
        };
        RowsSaved: {
            rows: {
                formKey: string;
                rowKey: string;
                version: number;
            }[];
            /**
             * Format: date-time
             * @description UTC
             */
            changedAt: string;
        };
        /** @description An employer or public office as it stands on one day */
        Workplace: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            kindKey: string;
            ownershipKey: string | null;
            fieldKey: string | null;
            localityKey: string | null;
            locality: string | null;
            address: string | null;
            /** @enum {string} */
            status: "working" | "suspended" | "closed";
            /** @description the unit that looks after it */
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description the union that covers it; after a merger the one in which its work goes on */
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            workers: number | null;
            women: number | null;
            countedOn: (string & (unknown & unknown)) | null;
            /** @description the founding that is under way or stopped */
            founding: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "open" | "stopped" | "recognised";
                step: string;
            } | null;
        };
        Founding: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workplaceId: string;
            workplaceName: string;
            unitName: string;
            workers: number | null;
            typeKey: string;
            /** @enum {string} */
            state: "open" | "stopped" | "recognised";
            /**
             * @description the last step that was done
             * @enum {string}
             */
            step: "contact" | "group" | "applications" | "method" | "meeting" | "recognition";
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            movedOn: string & (unknown & unknown);
            method: ("bottom-up" | "traditional") | null;
            applications: number;
            minimum: number;
            /** @description the step to be done next */
            next: ("group" | "applications" | "method" | "meeting" | "recognition") | null;
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            recognisedOn: (string & (unknown & unknown)) | null;
        };
        FoundingDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            workplaceId: string;
            workplaceName: string;
            unitName: string;
            workers: number | null;
            typeKey: string;
            /** @enum {string} */
            state: "open" | "stopped" | "recognised";
            /**
             * @description the last step that was done
             * @enum {string}
             */
            step: "contact" | "group" | "applications" | "method" | "meeting" | "recognition";
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            movedOn: string & (unknown & unknown);
            method: ("bottom-up" | "traditional") | null;
            applications: number;
            minimum: number;
            /** @description the step to be done next */
            next: ("group" | "applications" | "method" | "meeting" | "recognition") | null;
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            recognisedOn: (string & (unknown & unknown)) | null;
            entries: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "contact" | "group" | "applications" | "method" | "meeting" | "recognition" | "stop" | "resume";
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                on: string & (unknown & unknown);
                applications: number | null;
                method: ("bottom-up" | "traditional") | null;
                note: string | null;
                recordedBy: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                recordedAt: string;
            }[];
        };
        WorkplaceDetail: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            kindKey: string;
            ownershipKey: string | null;
            fieldKey: string | null;
            localityKey: string | null;
            locality: string | null;
            address: string | null;
            /** @enum {string} */
            status: "working" | "suspended" | "closed";
            /** @description the unit that looks after it */
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description the union that covers it; after a merger the one in which its work goes on */
            union: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            workers: number | null;
            women: number | null;
            countedOn: (string & (unknown & unknown)) | null;
            /** @description the founding that is under way or stopped */
            founding: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "open" | "stopped" | "recognised";
                step: string;
            } | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            versions: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                to: (string & (unknown & unknown)) | null;
                name: string;
                kindKey: string;
                /** @enum {string} */
                status: "working" | "suspended" | "closed";
            }[];
            /** @description newest first, at most 60 */
            counts: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                on: string & (unknown & unknown);
                workers: number;
                women: number | null;
            }[];
            unions: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                unionId: string;
                name: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                to: (string & (unknown & unknown)) | null;
                reason: string | null;
            }[];
            caretakers: {
                /** Format: uuid */
                unitId: string;
                name: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                to: (string & (unknown & unknown)) | null;
            }[];
            foundings: components["schemas"]["FoundingDetail"][];
            may: {
                manage: boolean;
            };
        };
        /** @description Working workplaces of a subtree as of a day; shares are given as numerator and denominator */
        WorkplaceFigures: {
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            workplaces: number;
            withUnion: number;
            withoutUnion: number;
            workers: number;
            women: number;
            workersWithUnion: number;
            /** @description workplaces whose workers nobody counted: they are missing from the workers */
            uncounted: number;
            enterprises: {
                all: number;
                withUnion: number;
            };
            /** @description enterprises with that many workers or more */
            mustHave: {
                all: number;
                withUnion: number;
                from: number;
            };
            byKind: {
                workplaces: number;
                withUnion: number;
                workers: number;
                workersWithUnion: number;
                kindKey: string;
            }[];
            /** @description those with most workers first, at most 300 */
            byLocality: {
                workplaces: number;
                withUnion: number;
                workers: number;
                workersWithUnion: number;
                localityKey: string | null;
                locality: string | null;
            }[];
        };
        FoundingYear: {
            year: number;
            rows: {
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description the unit asked for, everything below it included */
                own: boolean;
                plan: {
                    unions: number;
                    members: number;
                    version: number;
                } | null;
                /** @description unions recognised in the year, and the applications they were founded with */
                actual: {
                    unions: number;
                    members: number;
                };
                underWay: number;
                mayPlan: boolean;
            }[];
        };
        RegistryFigures: {
            /** Format: uuid */
            unitId: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            since: (string & (unknown & unknown)) | null;
            smallBelow: number;
            total: {
                /** @description grassroots unions */
                unions: number;
                /** @description of which below the limit that the rules set on that day */
                small: number;
                members: number;
                /** @description as far as a register is kept */
                women: number;
                /** @description unions that keep a register of their members; of the others the number stated counts */
                registered: number;
                /** @description members of those unions: what `women` is a part of */
                registeredMembers: number;
                /** @description unions of which no number of members is known: no zero */
                unknown: number;
            };
            /** @description units between this one and the grassroots */
            upperUnits: number;
            belowGrassroots: number;
            bySize: {
                from: number;
                /** @description not included */
                to: number | null;
                unions: number;
                members: number;
            }[];
            /** @description by the cut that was asked for, the largest first, at most 500 */
            lines: {
                /** @description null: not told apart */
                key: string | null;
                name: string | null;
                /** @description grassroots unions */
                unions: number;
                /** @description of which below the limit that the rules set on that day */
                small: number;
                members: number;
                /** @description as far as a register is kept */
                women: number;
                /** @description unions that keep a register of their members; of the others the number stated counts */
                registered: number;
                /** @description members of those unions: what `women` is a part of */
                registeredMembers: number;
                /** @description unions of which no number of members is known: no zero */
                unknown: number;
                /** @description null: none known there, or not to be read */
                workplaces: {
                    workplaces: number;
                    withUnion: number;
                    /** @description the denominator of density: members / workers */
                    workers: number;
                    workersWithUnion: number;
                    enterprises: number;
                    enterprisesWithUnion: number;
                    /** @description enterprises with so many workers that they are to have a union */
                    mustHave: number;
                    mustHaveWithUnion: number;
                } | null;
            }[];
            /** @description null: none known there, or not to be read */
            workplaces: {
                workplaces: number;
                withUnion: number;
                withoutUnion: number;
                /** @description the denominator of density */
                workers: number;
                workersWithUnion: number;
                /** @description workplaces whose workers nobody has counted: no zero */
                uncounted: number;
                enterprises: {
                    all: number;
                    withUnion: number;
                };
                mustHave: {
                    all: number;
                    withUnion: number;
                    /** @description workers from which on an enterprise is to have a union */
                    from: number;
                };
            } | null;
            year: {
                year: number;
                /** @description grassroots unions founded from the first day of the year until the day */
                founded: number;
                /** @description members admitted in that time */
                joined: number;
                /** @description of which by campaigns of founding, with the applications they had */
                recognised: {
                    unions: number;
                    members: number;
                };
                /** @description of the unit, for the whole year */
                plan: {
                    unions: number;
                    members: number;
                } | null;
            } | null;
            founded: number | null;
            ended: number | null;
            /** @description of which ended into another */
            merged: number | null;
            joined: number | null;
            left: number | null;
        };
        /** @description opening + flows + crossings = closing */
        Reconciliation: {
            /** Format: uuid */
            unitId: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            to: string & (unknown & unknown);
            opening: {
                unions: number;
                members: number;
                women: number;
            };
            closing: {
                unions: number;
                members: number;
                women: number;
            };
            /** @description what came and went in units that were inside on that day, by the reasons of the register */
            flows: {
                reason: string;
                members: number;
                women: number;
            }[];
            /** @description units that came in or went out, with what they had, by decision; at most 500 */
            crossings: {
                actId: string | null;
                title: string | null;
                decisionSymbol: string | null;
                kind: string | null;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
                unionsIn: number;
                unionsOut: number;
                members: number;
                women: number;
            }[];
            more: boolean;
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
            /**
             * Format: date-time
             * @description figures handed in until then are in the totals
             */
            asOf: string;
            /** @description more has come in and is being added up: ask again in a second */
            moving: boolean;
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
        /** @description A figure that is known from elsewhere; it is proposed, never taken over by itself */
        ProposedFigure: {
            formKey: string;
            rowKey: string;
            columnKey: string;
            value: number | string | null | {
                value: number;
                /** @constant */
                estimate: true;
            } | {
                /** @enum {string} */
                absent: "did_not_exist" | "no_record";
            };
            source: {
                /** @enum {string} */
                kind: "registry" | "previous" | "children" | "founding" | "predecessor";
                /** @description a day, the title of a campaign, the names of units, by its kind */
                of: string;
            };
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
        /** @description A sheet on its way to become units, members, workplaces */
        Import: {
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            filename: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            effective: string & (unknown & unknown);
            /** @enum {string} */
            state: "reading" | "preview" | "applying" | "done" | "failed" | "cancelled";
            /** @description all or nothing, or the good rows alone */
            mode: ("all" | "good") | null;
            /** @description others are worked on first */
            waiting: boolean;
            /** @description rows dealt with in this state */
            progress: {
                done: number;
                total: number | null;
            };
            /** @description rows by what they do */
            counts: {
                new: number;
                changed: number;
                same: number;
                error: number;
                /** @description wait for a decision whom they mean */
                review: number;
                leftOut: number;
                applied: number;
            };
            headerRow: number | null;
            /** @description headers that mean no column */
            ignored: string[];
            problem: {
                code: string;
                detail?: string;
                detailEn?: string;
                row: number | null;
            } | null;
            /** @description the sheet can still be downloaded */
            fileKept: boolean;
            /**
             * Format: date-time
             * @description UTC
             */
            sentAt: string;
            endedAt: string | null;
        };
        ImportRow: {
            /** @description as the spreadsheet program numbers it */
            number: number;
            /** @enum {string} */
            outcome: "unseen" | "new" | "changed" | "same" | "error" | "review" | "left-out" | "applied";
            /** @description the row by its first cells */
            label: string;
            /** @description keys of what it changes */
            changes: string[];
            faults: {
                /** @description key of the column; null where the whole row is meant */
                column: string | null;
                code: string;
                value: string | null;
                params?: {
                    [key: string]: string | number;
                };
                /**
                 * @description worth a look, and no hindrance
                 * @constant
                 */
                note?: true;
            }[];
        };
        /** @description A row that may be somebody who is known, beside whom it may be */
        ImportReview: {
            number: number;
            label: string;
            /** @description the row as it was read */
            values: {
                column: string;
                vi: string;
                en: string;
            }[];
            /** @description whom the register knows who may be meant, the likeliest first */
            candidates: {
                /** Format: uuid */
                id: string;
                score: number;
                reasons: string[];
                /**
                 * @description what the row does if they are meant
                 * @enum {string}
                 */
                outcome: "new" | "changed" | "same" | "error";
                changes: string[];
                /** @description what is in the way of that */
                faults: {
                    /** @description key of the column; null where the whole row is meant */
                    column: string | null;
                    code: string;
                    value: string | null;
                    params?: {
                        [key: string]: string | number;
                    };
                    /**
                     * @description worth a look, and no hindrance
                     * @constant
                     */
                    note?: true;
                }[];
                /** @description null where the asker may not see them any more */
                person: {
                    name: string;
                    sex: ("female" | "male") | null;
                    birthYear: number | null;
                    birth: (string & (unknown & unknown)) | null;
                    cardNumber: string | null;
                    union: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    since: (string & (unknown & unknown)) | null;
                    until: (string & (unknown & unknown)) | null;
                } | null;
            }[];
            decision: {
                /** @enum {string} */
                what: "same" | "another" | "leave-out";
                id: string | null;
            } | null;
        };
        /** @description Head and foot of an outgoing document, but for number and date */
        OutgoingHead: {
            parentBody: string | null;
            issuer: string;
            place: string;
            preamble: string | null;
            /** @description Kính gửi */
            addressees: string[];
            /** @description Nơi nhận, a line each */
            recipients: string[];
            signature: {
                authority: string | null;
                position: string;
                name: string;
            };
        };
        /** @description A document that goes out */
        Outgoing: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            /**
             * @description letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)
             * @enum {string}
             */
            kind: "BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL";
            /** @description as it stands in the document; nothing before a number was taken */
            symbol: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
            /** @enum {string} */
            source: "snapshot" | "revision" | "own";
            draftedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            draftedAt: string;
            issuedOn: (string & (unknown & unknown)) | null;
            campaignTitle: string | null;
        };
        OutgoingDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            /**
             * @description letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)
             * @enum {string}
             */
            kind: "BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL";
            /** @description as it stands in the document; nothing before a number was taken */
            symbol: string | null;
            title: string;
            /** @enum {string} */
            state: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
            /** @enum {string} */
            source: "snapshot" | "revision" | "own";
            draftedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            draftedAt: string;
            issuedOn: (string & (unknown & unknown)) | null;
            campaignTitle: string | null;
            unitName: string;
            version: number;
            /** @description what stands behind the number: BC-LĐLĐ */
            code: string | null;
            /**
             * @description state: NĐ 30/2020/NĐ-CP; party: HD 36-HD/VPTW
             * @enum {string}
             */
            profile: "state" | "party";
            head: components["schemas"]["OutgoingHead"];
            /** @description what its form lacks */
            faults: ("no_issuer" | "no_place" | "no_title" | "no_code" | "no_position" | "no_signer" | "no_recipients" | "no_filing" | "wrong_authority" | "title_ends_with_stop" | "code_has_spaces")[];
            snapshotId: string | null;
            revisionId: string | null;
            campaignId: string | null;
            assignmentId: string | null;
            checkedBy: string | null;
            checkedAt: string | null;
            signedOn: (string & (unknown & unknown)) | null;
            /** @description who recorded the signature */
            signedBy: string | null;
            issuedBy: string | null;
            recalledOn: (string & (unknown & unknown)) | null;
            recalledBy: string | null;
            recallReason: string | null;
            /** @description why it was last given back to its drafter */
            returnReason: string | null;
            replaces: {
                /** Format: uuid */
                id: string;
                symbol: string | null;
                title: string;
                /** @enum {string} */
                state: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
            } | null;
            replacedBy: {
                /** Format: uuid */
                id: string;
                symbol: string | null;
                title: string;
                /** @enum {string} */
                state: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
            } | null;
            /** @description newest of each part */
            files: {
                /** @enum {string} */
                part: "upload" | "signed" | "issued" | "scan" | "pdf";
                filename: string;
                sha256: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                addedAt: string;
                addedBy: string;
            }[];
            may: {
                change: boolean;
                discard: boolean;
                check: boolean;
                return: boolean;
                sign: boolean;
                scan: boolean;
                issue: boolean;
                recall: boolean;
                replace: boolean;
                recipients: boolean;
                deliver: boolean;
            };
        };
        OutgoingSettings: {
            /** @description one run of numbers a kind; else one for all */
            byKind: boolean;
            /** @description of the unit, in symbols */
            letters: string | null;
            /**
             * @description state: NĐ 30/2020/NĐ-CP; party: HD 36-HD/VPTW
             * @enum {string}
             */
            profile: "state" | "party";
        };
        OutgoingRegister: {
            /** @description nothing where one run counts all kinds */
            kind: ("BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL") | null;
            opening: number;
            lastNumber: number;
        };
        /** @description A number of the register, with its document or why it was lost */
        OutgoingNumber: {
            number: number;
            kind: ("BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL") | null;
            symbol: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            takenOn: string & (unknown & unknown);
            takenBy: string;
            voidReason: string | null;
            document: {
                /** Format: uuid */
                id: string;
                symbol: string | null;
                title: string;
                /** @enum {string} */
                state: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
                /**
                 * @description letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)
                 * @enum {string}
                 */
                kind: "BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL";
            } | null;
        };
        /** @description An entry of a unit’s address book: a body outside the unions */
        OutsideBody: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string | null;
            email: string | null;
            /** @enum {string} */
            way: "post" | "hand" | "email";
            version: number;
            retired: boolean;
        };
        OutgoingRecipient: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "above" | "below" | "department" | "unit" | "outside";
            unitId: string | null;
            name: string;
            /** @enum {string} */
            way: "system" | "post" | "hand" | "email";
            /** @description what is known now */
            delivery: {
                /** @enum {string} */
                way: "system" | "post" | "hand" | "email";
                sentOn: (string & (unknown & unknown)) | null;
                receivedOn: (string & (unknown & unknown)) | null;
                receivedBy: string | null;
                note: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                recordedAt: string;
                /** @description nobody where the recipient confirmed it itself */
                recordedBy: string | null;
            } | null;
            /** @description what was recorded before, the last first */
            history: {
                /** @enum {string} */
                way: "system" | "post" | "hand" | "email";
                sentOn: (string & (unknown & unknown)) | null;
                receivedOn: (string & (unknown & unknown)) | null;
                receivedBy: string | null;
                note: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                recordedAt: string;
                /** @description nobody where the recipient confirmed it itself */
                recordedBy: string | null;
            }[];
        };
        /** @description What a campaign came to, for one unit of its roster */
        CampaignResults: {
            unitName: string;
            parentName: string | null;
            /** @enum {string} */
            state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            submittedOn: (string & (unknown & unknown)) | null;
            late: boolean;
            campaign: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            /** @description the issued report of the campaign; nothing before it was issued */
            document: {
                symbol: string;
                title: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                issuedOn: string & (unknown & unknown);
                recalled: boolean;
            } | null;
            forms: {
                key: string;
                title: string;
                figures: {
                    row: string;
                    column: string;
                    own: number | null;
                    /** @description what the units below the level above add up to */
                    branch: number | null;
                    /** @description that gave it */
                    units: number;
                    /** @description of the branch, where the figure adds up */
                    share: number | null;
                }[];
            }[];
            texts: {
                key: string;
                label: string;
                heading: string;
                /** @description whether they went into the text of the level above */
                carried: boolean;
            }[];
        };
        /** @description Completeness is handedIn of expected, timeliness onTime of expected */
        StandingCounts: {
            /** @description exempt ones left out */
            expected: number;
            waiting: number;
            open: number;
            drafting: number;
            returned: number;
            submitted: number;
            accepted: number;
            exempt: number;
            /** @description submitted or accepted */
            handedIn: number;
            /** @description of those, by their due day */
            onTime: number;
            /** @description past their due day and not handed in */
            late: number;
            /** @description not handed in and due within the next days */
            dueSoon: number;
        };
        LevelStanding: {
            /** @description exempt ones left out */
            expected: number;
            waiting: number;
            open: number;
            drafting: number;
            returned: number;
            submitted: number;
            accepted: number;
            exempt: number;
            /** @description submitted or accepted */
            handedIn: number;
            /** @description of those, by their due day */
            onTime: number;
            /** @description past their due day and not handed in */
            late: number;
            /** @description not handed in and due within the next days */
            dueSoon: number;
            depth: number;
        };
        CampaignStanding: {
            unit: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                unitId: string;
                unitName: string;
                depth: number;
                leaf: boolean;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                due: string & (unknown & unknown);
                /** @enum {string} */
                state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
                /** @description past its due day, or handed in after it */
                late: boolean;
                submittedOn: (string & (unknown & unknown)) | null;
                latestRevisionId: string | null;
            };
            /** @description from the topmost unit that the asker sees down to the one above */
            way: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                unitId: string;
                unitName: string;
            }[];
            /** @description the topmost units of the roster within the asker's subtrees */
            tops: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                unitId: string;
                unitName: string;
            }[];
            /** @description of all units below */
            total: components["schemas"]["StandingCounts"];
            levels: components["schemas"]["LevelStanding"][];
            /** @description due days of the units below, exempt ones left out */
            dues: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                day: string & (unknown & unknown);
                units: number;
            }[];
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            today: string & (unknown & unknown);
            may: {
                chase: boolean;
            };
        };
        BranchStanding: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            depth: number;
            leaf: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @enum {string} */
            state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
            /** @description past its due day, or handed in after it */
            late: boolean;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            /** @description of the units anywhere below; null for a lowest unit */
            below: components["schemas"]["StandingCounts"] | null;
        };
        FollowedUnit: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            depth: number;
            leaf: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @enum {string} */
            state: "waiting" | "open" | "drafting" | "submitted" | "returned" | "accepted" | "exempt";
            /** @description past its due day, or handed in after it */
            late: boolean;
            submittedOn: (string & (unknown & unknown)) | null;
            latestRevisionId: string | null;
            parentId: string | null;
            parentName: string | null;
            /** @description how often it was chased in this campaign */
            chased: {
                times: number;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                lastDay: string & (unknown & unknown);
            } | null;
        };
        StandingDays: {
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            today: string & (unknown & unknown);
            own: {
                /** @description days on which something changed, each as it stood at its end */
                days: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    day: string & (unknown & unknown);
                    expected: number;
                    handedIn: number;
                    accepted: number;
                }[];
                dues: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    day: string & (unknown & unknown);
                    units: number;
                }[];
            };
            against: {
                /** @description days on which something changed, each as it stood at its end */
                days: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    day: string & (unknown & unknown);
                    expected: number;
                    handedIn: number;
                    accepted: number;
                }[];
                dues: {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    day: string & (unknown & unknown);
                    units: number;
                }[];
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            /** @description campaigns that the same unit ran before, the last first */
            earlier: {
                /** Format: uuid */
                id: string;
                title: string;
            }[];
        };
        ChasePreview: {
            /** @description that have not handed in */
            units: number;
            /** @description who are told */
            people: number;
            /** @description told through the level above */
            above: number;
            /** @description with nobody to tell but the asker */
            nobody: number;
            chasedToday: number;
            /** @description the first of them */
            shown: {
                /** Format: uuid */
                assignmentId: string;
                unitName: string;
                message: string;
                toldUnitName: string | null;
                above: boolean;
                times: number;
                lastDay: (string & (unknown & unknown)) | null;
            }[];
            /** @description whether the message is sent by mail as well */
            byMail: boolean;
        };
        Chased: {
            /** Format: uuid */
            id: string;
            /** @description that have not handed in */
            units: number;
            /** @description who are told */
            people: number;
            /** @description told through the level above */
            above: number;
            /** @description with nobody to tell but the asker */
            nobody: number;
        };
        Chase: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            byName: string;
            words: string | null;
            units: number;
            names: string[];
        };
        Escalation: {
            version: number;
            /** @description working days before its due day on which a unit is reminded; null is off */
            remindBefore: number | null;
            /** @description days late after which the level above is told */
            tellAboveAfter: number | null;
            /** @description days late after which the owner of the campaign is told */
            tellOwnerAfter: number | null;
            may: {
                change: boolean;
            };
        };
        Notice: {
            /** Format: uuid */
            id: string;
            /** @description the fact that it tells of, or what the calendar brought */
            kind: string;
            /** @description the unit, person or document that it is about */
            subject: string;
            campaignTitle: string | null;
            campaignId: string | null;
            assignmentId: string | null;
            documentId: string | null;
            /** @description what else was said, in the words of who said it */
            words: string | null;
            /** @description how many it is about, where that is more than one */
            units: number | null;
            /** @description the part of the report to look at */
            place: string | null;
            /** @description the decision on units that it tells of */
            actId: string | null;
            /** @description where to look, of what concerns a unit and its people */
            unitId: string | null;
            /** @description the day that counts: on which a term is over */
            day: (string & (unknown & unknown)) | null;
            /**
             * Format: date-time
             * @description UTC
             */
            at: string;
            read: boolean;
        };
        GroupLeader: {
            /** Format: uuid */
            id: string;
            /**
             * @description tổ trưởng, tổ phó
             * @enum {string}
             */
            part: "head" | "deputy";
            name: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            to: (string & (unknown & unknown)) | null;
        };
        /** @description A branch or a group of members below a grassroots union, as it stands on one day */
        MemberGroup: {
            /** Format: uuid */
            id: string;
            name: string;
            typeKey: string;
            /** Format: uuid */
            parentId: string;
            members: number | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            founded: string & (unknown & unknown);
            ended: (string & (unknown & unknown)) | null;
            /** @description who leads it on the day, the head first */
            leaders: components["schemas"]["GroupLeader"][];
        };
        MemberGroupDetail: {
            /** Format: uuid */
            id: string;
            name: string;
            typeKey: string;
            /** Format: uuid */
            parentId: string;
            members: number | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            founded: string & (unknown & unknown);
            ended: (string & (unknown & unknown)) | null;
            /** @description who leads it on the day, the head first */
            leaders: components["schemas"]["GroupLeader"][];
            /** Format: uuid */
            unionId: string;
            /** @description everyone who led it, the latest first */
            history: components["schemas"]["GroupLeader"][];
            may: {
                manage: boolean;
            };
        };
        /** @description Who fills a position, from when to when */
        Placement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            positionId: string;
            personName: string;
            accountId: string | null;
            personId: string | null;
            /** @description counts against the staff quota (biên chế) */
            inQuota: boolean;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description last day */
            to: (string & (unknown & unknown)) | null;
            endReason: string | null;
        };
        /** @description A job position (vị trí việc làm) of an office */
        JobPosition: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            title: string;
            kindKey: string;
            qualification: string | null;
            fullTime: boolean;
            seats: number;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description last day */
            to: (string & (unknown & unknown)) | null;
            /** @description who fills it on the day, by given name */
            holders: components["schemas"]["Placement"][];
        };
        /** @description What is more than it should be; it is done all the same */
        StaffingWarning: {
            /** @enum {string} */
            code: "over_filled" | "over_quota";
            have: number;
            limit: number;
            unitName: string | null;
            year: number | null;
        };
        /** @description Staff quota of a unit in a year */
        Staffing: {
            /** Format: uuid */
            unitId: string;
            unitName: string;
            typeKey: string;
            depth: number;
            /** @description null where no decision is recorded */
            granted: number | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            /** @description people within the quota, at the unit and below it */
            used: number;
            /** @description people on contract beside it */
            beside: number;
            /** @description granted less used; below zero where more are kept than granted */
            vacant: number | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            countedOn: string & (unknown & unknown);
        };
        OfficerVocabulary: {
            committeeKinds: {
                key: string;
                nameVi: string;
                nameEn: string;
                shortVi: string;
            }[];
            positions: {
                key: string;
                nameVi: string;
                nameEn: string;
                rank: number;
                committeeKey: string | null;
                alsoKey: string | null;
                levelKey: string | null;
                groupKey: string;
                single: boolean;
            }[];
            groups: {
                key: string;
                nameVi: string;
                nameEn: string;
            }[];
            endReasons: {
                key: string;
                nameVi: string;
                nameEn: string;
                /** @description a person may give it */
                chosen: boolean;
            }[];
            qualificationKinds: {
                key: string;
                nameVi: string;
                nameEn: string;
            }[];
            qualificationLevels: {
                key: string;
                nameVi: string;
                nameEn: string;
                kindKey: string;
                rank: number;
            }[];
            /** @description the best first, also those that hold no longer */
            assessmentLevels: {
                key: string;
                nameVi: string;
                nameEn: string;
                rank: number;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                validFrom: string & (unknown & unknown);
                validTo: (string & (unknown & unknown)) | null;
            }[];
            termYears: number;
            termNoticeDays: number;
            unvisitedAfterMonths: number;
        };
        /** @description One person in one position of a unit for a time */
        Office: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            personId: string;
            name: string;
            sex: ("female" | "male") | null;
            birthYear: number | null;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            positionKey: string;
            committeeId: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            /** @description the first day without */
            until: (string & (unknown & unknown)) | null;
            fullTime: boolean;
            /** @enum {string} */
            basis: "elected" | "appointed" | "co-opted";
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            duties: string | null;
            endedAs: string | null;
            /** @description when the term of the committee is over by the rule */
            termDue: (string & (unknown & unknown)) | null;
        };
        /** @description What a committee was found to be in a year */
        CommitteeAssessment: {
            year: number;
            levelKey: string;
            assessedBy: string | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            note: string | null;
            version: number;
        };
        StandardHint: {
            /** Format: uuid */
            officeId: string;
            kindKey: string | null;
            /** @description at least this */
            levelKey: string | null;
            /** @description or at most so old in the year of first taking the position */
            mostAge: number | null;
            /** @enum {string} */
            state: "not-met" | "no-data";
        };
        /** @description A committee for one term */
        Committee: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            unitId: string;
            kindKey: string;
            termName: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            until: (string & (unknown & unknown)) | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            due: string & (unknown & unknown);
            /** @enum {string} */
            dueState: "serving" | "due-soon" | "overdue" | "ended";
            seats: number | null;
            decisionSymbol: string | null;
            decisionDate: (string & (unknown & unknown)) | null;
            size: number;
            women: number;
            /** @description size against the rule of the day; a hint, never a wall. Null limits: nothing is known */
            hint: {
                against: ("over" | "under" | "standing-too-early") | null;
                least: number | null;
                most: number | null;
                members: number | null;
            };
            /** @description by year, the newest first */
            assessments: components["schemas"]["CommitteeAssessment"][];
            /** @description from the first day of this year, or of the last one of a term that ended: meetings, and of all who were to come, who came */
            meetings: {
                held: number;
                present: number;
                of: number;
            };
        };
        UnitCare: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description a union, or a unit with all below it */
            caredUnit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description a group beside the tree, in place of a unit */
            area: {
                /** Format: uuid */
                id: string;
                name: string;
                groupingKey: string;
                /** @description grassroots unions that stand in it today, of those below the officer’s own unit; told of the officers of a unit, not of those who look after one */
                unions: number | null;
            } | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            from: string & (unknown & unknown);
            until: (string & (unknown & unknown)) | null;
            note: string | null;
            lastVisit: (string & (unknown & unknown)) | null;
        };
        UnitCommittees: {
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description in office today */
            committees: components["schemas"]["Committee"][];
            /** @description the last twenty that ended */
            earlier: components["schemas"]["Committee"][];
            /** @description today, and those yet to begin; the higher positions first */
            offices: components["schemas"]["Office"][];
            lookedAfterBy: components["schemas"]["UnitCare"][];
            /** @description of the offices held today: standards that are not met, or of which nothing is recorded */
            standards: components["schemas"]["StandardHint"][];
            may: {
                manage: boolean;
                /** @description there are units below to look after */
                lookAfter: boolean;
            };
        };
        OfficerRecord: {
            /** Format: uuid */
            personId: string;
            version: number;
            name: string;
            sex: ("female" | "male") | null;
            birthYear: number | null;
            /** @description null where the register of members is not open to the asker */
            details: {
                birth: (string & (unknown & unknown)) | null;
                ethnicity: string | null;
                masked: boolean;
            } | null;
            risenFromWorker: boolean | null;
            standardsMet: number | null;
            standardsOf: number | null;
            offices: components["schemas"]["Office"][];
            qualifications: {
                /** Format: uuid */
                id: string;
                kindKey: string;
                levelKey: string;
                gainedOn: (string & (unknown & unknown)) | null;
                field: string | null;
            }[];
            plannings: {
                /** Format: uuid */
                id: string;
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                positionKey: string;
                fromYear: number;
                toYear: number;
                decisionSymbol: string | null;
                decisionDate: (string & (unknown & unknown)) | null;
            }[];
            moves: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                move: "placed" | "moved" | "rotated" | "seconded";
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                effective: string & (unknown & unknown);
                until: (string & (unknown & unknown)) | null;
                from: string | null;
                to: string | null;
                officeId: string | null;
                /** @description null for an office outside the asker’s reach */
                office: {
                    unit: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    };
                    positionKey: string;
                } | null;
                decisionSymbol: string | null;
                decisionDate: (string & (unknown & unknown)) | null;
            }[];
            assessments: {
                /** Format: uuid */
                id: string;
                year: number;
                levelKey: string;
                note: string | null;
            }[];
            trainings: {
                /** Format: uuid */
                id: string;
                title: string;
                kindKey: string;
                startedOn: (string & (unknown & unknown)) | null;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                endedOn: string & (unknown & unknown);
                groupKey: string;
                outcome: ("placed" | "promoted" | "same" | "left") | null;
                outcomeOn: (string & (unknown & unknown)) | null;
                /** @description where nothing was said: the first day of an office to which a placement after the course led */
                placedOn: (string & (unknown & unknown)) | null;
            }[];
            /** @description standards of the titles held today that are not met, or of which nothing is recorded */
            standards: components["schemas"]["StandardHint"][];
            may: {
                manage: boolean;
            };
        };
        CommitteeMeeting: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            committeeId: string;
            kindKey: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            heldOn: string & (unknown & unknown);
            /** @enum {string} */
            kind: "regular" | "extraordinary" | "congress";
            subject: string;
            decided: string | null;
            present: number;
            of: number;
            away: {
                name: string;
                /** @enum {string} */
                state: "present" | "excused" | "absent";
            }[];
        };
        CareArea: {
            /** Format: uuid */
            id: string;
            groupingKey: string;
            name: string;
            /** @description whose grouping it is */
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        UnionVisit: {
            /** Format: uuid */
            id: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            byUnit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            personId: string | null;
            name: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            visitedOn: string & (unknown & unknown);
            /** @enum {string} */
            kind: "visit" | "remote" | "joint";
            help: string | null;
            problem: string | null;
            solvedOn: (string & (unknown & unknown)) | null;
            solution: string | null;
            may: {
                solve: boolean;
            };
        };
        UnvisitedUnion: {
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            above: string | null;
            lastVisit: (string & (unknown & unknown)) | null;
            lookedAfterBy: string | null;
        };
        /** @description Counts on a day in a unit and all below; ratios are left to the reader, as numerator and denominator */
        OfficerFigures: {
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            day: string & (unknown & unknown);
            /** @description persons */
            officers: number;
            women: number;
            fullTime: number;
            risenFromWorkers: number;
            positions: {
                positionKey: string;
                offices: number;
                women: number;
                fullTime: number;
            }[];
            qualifications: {
                kindKey: string;
                levelKey: string;
                /** @description persons whose highest level of the kind it is */
                officers: number;
            }[];
            committees: {
                total: number;
                over: number;
                under: number;
                dueSoon: number;
                overdue: number;
            };
            groups: {
                total: number;
                led: number;
            };
            care: {
                /** @description grassroots unions that somebody looks after */
                unions: number;
                /** @description full-time officers of this subtree who look after unions in it */
                fullTime: number;
                /** @description unions that those look after, each once */
                unionsOfFullTime: number;
                /** @description members of those unions */
                membersOfFullTime: number;
            };
            assessments: {
                year: number;
                kinds: {
                    kindKey: string;
                    /** @description in office at the end of the year, or on the day where that is earlier */
                    committees: number;
                    assessed: number;
                    levels: {
                        levelKey: string;
                        committees: number;
                    }[];
                }[];
            };
            standards: {
                /** @description offices whose title has standards */
                holders: number;
                met: number;
                notMet: number;
                /** @description none unmet, but of one or more nothing is recorded */
                noData: number;
            };
            unions: number;
            unionsWithoutChair: number;
            members: number;
            unvisited: number;
            unvisitedAfterMonths: number;
        };
        /** @description Courses by year and group, and what became of who took them */
        TrainedOfficers: {
            rows: {
                year: number;
                groupKey: string;
                trained: number;
                women: number;
                placed: number;
                promoted: number;
                same: number;
                left: number;
                unknown: number;
            }[];
        };
        /** @description What whoever takes a position should have; without level and type, at every unit */
        TitleStandard: {
            /** Format: uuid */
            id: string;
            positionKey: string;
            levelKey: string | null;
            typeKey: string | null;
            leastLevelKey: string | null;
            mostAge: number | null;
            sex: ("female" | "male") | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            validFrom: string & (unknown & unknown);
            /** @description the first day on which it no longer holds */
            validTo: (string & (unknown & unknown)) | null;
            source: string | null;
        };
        /** @description What is kept of a decision: its scan, its annexes */
        ActFiles: {
            items: {
                sha256: string;
                filename: string;
            }[];
        };
        /** @description A line of a list that names no unit, or more than one */
        UnfoundLine: {
            /** @description from 1 */
            line: number;
            text: string;
            /** @enum {string} */
            code: "unit_not_found" | "unit_name_ambiguous";
        };
        WorkHandedOver: {
            /** @enum {string} */
            kind: "report-draft" | "report" | "review" | "campaign-draft" | "campaign" | "document" | "directive" | "intake" | "import" | "notice" | "merge-proposal";
            /** Format: uuid */
            id: string;
            title: string;
            /** @description the giver's own, which becomes the taker's; the rest is the unit's and goes with the roles */
            own: boolean;
        };
        HandOverPreview: {
            roles: {
                accountName: string;
                roleKey: string;
                /** @description the asker holds all that it may do */
                allowed: boolean;
            }[];
            /** @description at most five hundred of a kind */
            work: components["schemas"]["WorkHandedOver"][];
            /** @description of members, which wait for the unit to decide */
            transfers: number;
        };
        HandOver: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "unit";
            /** Format: uuid */
            unitId: string;
            unitName: string;
            fromName: string | null;
            toName: string | null;
            toUnitId: string | null;
            toUnitName: string | null;
            respondentName: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            effective: string & (unknown & unknown);
            reason: string | null;
            roles: number;
            works: number;
            transfers: number;
            recordedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            recordedAt: string;
            undoneAt: string | null;
            roleList: {
                accountName: string;
                toName: string;
                roleKey: string;
            }[];
            work: components["schemas"]["WorkHandedOver"][];
            may: {
                undo: boolean;
            };
        };
        HandOverLine: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "person" | "unit";
            /** Format: uuid */
            unitId: string;
            unitName: string;
            fromName: string | null;
            toName: string | null;
            toUnitId: string | null;
            toUnitName: string | null;
            respondentName: string | null;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            effective: string & (unknown & unknown);
            reason: string | null;
            roles: number;
            works: number;
            transfers: number;
            recordedBy: string;
            /**
             * Format: date-time
             * @description UTC
             */
            recordedAt: string;
            undoneAt: string | null;
        };
        /** @description Who answers for a unit that has ended */
        UnitRespondent: {
            /** @description last day of the unit, where it is over */
            endedOn: (string & (unknown & unknown)) | null;
            /** @description null where nobody was named */
            respondent: {
                handOverId: string | null;
                unitId: string | null;
                unitName: string | null;
                personName: string | null;
                since: (string & (unknown & unknown)) | null;
            } | null;
        };
        UnionOfProposal: {
            /** Format: uuid */
            unitId: string;
            name: string;
            parentId: string | null;
            parentName: string | null;
            kindKey: string | null;
            fieldKey: string | null;
            localityKey: string | null;
            members: number;
            /** @description by the register of members; otherwise as stated */
            counted: boolean;
            small: boolean;
        };
        SmallUnions: {
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            below: number;
            /** @description of the limit */
            source: string | null;
            /** @description grassroots unions whose size is known */
            unions: number;
            /** @description whose size is not known */
            unknown: number;
            small: number;
            /** @description there are more small unions than are looked at */
            more: boolean;
            plans: {
                /** @enum {string} */
                key: "kind-and-field" | "kind" | "parent" | "locality";
                groups: number;
                /** @description small unions in those groups that reach the limit */
                reached: number;
                total: number;
            }[];
            /** @description of the plan asked for; at most two thousand, as a proposal keeps */
            groups: {
                /** Format: uuid */
                absorbs: string;
                members: number;
                reaches: boolean;
                alike: ("parent" | "kind" | "field" | "locality")[];
                units: components["schemas"]["UnionOfProposal"][];
            }[];
            /** @description there are more; neither shown nor counted as reached */
            moreGroups: boolean;
            /** @description small unions that nothing fits to; at most two hundred */
            left: components["schemas"]["UnionOfProposal"][];
            /** @description small unions that a recorded decision ends from today on, which are proposed no more; at most two hundred */
            decided: {
                /** Format: uuid */
                unitId: string;
                name: string;
                members: number;
                /** @description first day without it */
                endsFrom: string & (unknown & unknown);
            }[];
        };
        MergeProposal: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string | null;
            title: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            below: number;
            smallUnions: number;
            /** @description small unions in groups that reach the limit */
            reached: number;
            groupCount: number;
            targetPercent: number | null;
            /** @enum {string} */
            state: "draft" | "decided";
            actId: string | null;
            /** @description the version that the change starts from */
            version: number;
            createdBy: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
        };
        MergeProposalDetail: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitId: string;
            unitName: string | null;
            title: string;
            /** @description YYYY-MM-DD, from 1900 to 2199 */
            asOf: string & (unknown & unknown);
            below: number;
            smallUnions: number;
            /** @description small unions in groups that reach the limit */
            reached: number;
            groupCount: number;
            targetPercent: number | null;
            /** @enum {string} */
            state: "draft" | "decided";
            actId: string | null;
            /** @description the version that the change starts from */
            version: number;
            createdBy: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            createdAt: string;
            groups: {
                /** Format: uuid */
                absorbs: string;
                members: number;
                reaches: boolean;
                units: {
                    /** Format: uuid */
                    unitId: string;
                    name: string;
                    parentId: string | null;
                    parentName: string | null;
                    kindKey: string | null;
                    fieldKey: string | null;
                    localityKey: string | null;
                    members: number;
                    /** @description by the register of members; otherwise as stated */
                    counted: boolean;
                    small: boolean;
                    /** @description as of the business day */
                    there: boolean;
                }[];
            }[];
            may: {
                manage: boolean;
            };
        };
        /** @description One thing that an act would do beside changing the tree, counted */
        ActEffect: {
            /** @enum {string} */
            kind: "accounts-lose-role" | "reports-of-ended" | "reports-of-moved" | "members-move" | "members-to-decide" | "members-end" | "stated-move" | "stated-end" | "transfers-overtaken" | "offices-end" | "leaders-end" | "positions-end" | "placements-end" | "caretaking-passes" | "workplaces-pass" | "workplaces-uncovered";
            count: number;
            units?: number;
            campaigns?: number;
        };
        ActPreview: {
            /** @description at most two hundred; with any of them the act would be refused */
            problems: {
                position: number | null;
                code: string;
                unitId: string | null;
                unitName: string | null;
                on: (string & (unknown & unknown)) | null;
                /** Format: uuid */
                parentId?: string;
                /** @description of the unit above, where it is that which is not there */
                parentName: string | null;
                /** @description the first day without the unit that is not there */
                endedFrom: (string & (unknown & unknown)) | null;
                /** @description the decision that ended it */
                act: components["schemas"]["NamedAct"] | null;
            }[];
            moreProblems: boolean;
            founded: number;
            ended: number;
            /** @description hang elsewhere, those below them not counted */
            moved: number;
            /** @description units whose versions change at all */
            repathed: number;
            effects: components["schemas"]["ActEffect"][];
            /** @description units that end and whose members nobody has decided on, the largest first; at most two hundred */
            membersToDecide: {
                /** Format: uuid */
                unitId: string;
                unitName: string | null;
                members: number;
            }[];
        };
        /** @description What followed a decision beside the tree, as it was recorded */
        ActEffects: {
            /** @description for who manages what the decision touched */
            effects: components["schemas"]["ActEffect"][];
            /** @description of unions of the asker, the largest first; at most fifty */
            flows: {
                from: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                /** @description null: without a union */
                to: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                members: number;
            }[];
            moreFlows: boolean;
        };
        SelectedUnits: {
            items: {
                /** Format: uuid */
                unitId: string;
                name: string;
                code: string | null;
                typeKey: string;
                kindKey: string | null;
                parentId: string | null;
                parentName: string | null;
                members: number | null;
                /** @description by the register of members; otherwise as stated */
                counted: boolean;
            }[];
            next: string | null;
            /** @description told on the first page */
            total: number | null;
            /** @description more than an act may take */
            more: boolean;
            /** @description told on the first page */
            notFound: components["schemas"]["UnfoundLine"][];
        };
        BulkPreview: {
            /** @description at most two hundred; with any of them the act would be refused */
            problems: {
                position: number | null;
                code: string;
                unitId: string | null;
                unitName: string | null;
                on: (string & (unknown & unknown)) | null;
                /** Format: uuid */
                parentId?: string;
                /** @description of the unit above, where it is that which is not there */
                parentName: string | null;
                /** @description the first day without the unit that is not there */
                endedFrom: (string & (unknown & unknown)) | null;
                /** @description the decision that ended it */
                act: components["schemas"]["NamedAct"] | null;
            }[];
            moreProblems: boolean;
            founded: number;
            ended: number;
            /** @description hang elsewhere, those below them not counted */
            moved: number;
            /** @description units whose versions change at all */
            repathed: number;
            effects: components["schemas"]["ActEffect"][];
            /** @description units that end and whose members nobody has decided on, the largest first; at most two hundred */
            membersToDecide: {
                /** Format: uuid */
                unitId: string;
                unitName: string | null;
                members: number;
            }[];
            /** @description units that each step takes */
            selected: number[];
            /** @description at most five hundred */
            notFound: {
                /** @description from 1 */
                line: number;
                text: string;
                /** @enum {string} */
                code: "unit_not_found" | "unit_name_ambiguous";
                step: number;
            }[];
            fingerprint: string;
        };
        Found: {
            /** Format: uuid */
            id: string;
            title: string;
            /** @description the unit to which it belongs; of a unit, the one above it; of a member, the union */
            unitName: string | null;
            /** @description of an officer: whose record it opens; `id` is the office */
            personId: string | null;
            /** @description position of an officer */
            positionKey: string | null;
            /** @description symbol of a document as printed, code of a unit */
            symbol: string | null;
            /** @description type of a unit */
            typeKey: string | null;
            documentKind: string | null;
            /** @description of a document or a campaign */
            state: string | null;
            /** @description day of a document as printed on it, due of a campaign */
            day: (string & (unknown & unknown)) | null;
            /** @description last day of a unit that has ended */
            ended: (string & (unknown & unknown)) | null;
        };
        SearchResult: {
            /** @description nothing has the words as typed; these lie one slip of the finger away */
            near: boolean;
            /** @description kinds without anything are left out */
            groups: {
                /** @enum {string} */
                kind: "unit" | "member" | "officer" | "document" | "campaign";
                items: components["schemas"]["Found"][];
                more: boolean;
            }[];
        };
        /** @description Whom to ask about a campaign */
        ContactDesk: {
            name: string;
            phone: string | null;
            email: string | null;
            hours: string | null;
            /**
             * @description document: the contact that the document names, until one is set
             * @enum {string}
             */
            from: "set" | "document";
            /** @description 0 while none is set */
            version: number;
        };
        QuestionsHead: {
            desk: components["schemas"]["ContactDesk"] | null;
            /** @description questions that wait for an answer, among those that the asker sees */
            open: number;
            may: {
                setDesk: boolean;
                /** @description for which units the asker may ask */
                ask: {
                    /** Format: uuid */
                    assignmentId: string;
                    unitName: string;
                }[];
            };
        };
        Question: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            campaignId: string;
            /** Format: uuid */
            assignmentId: string;
            unitName: string;
            sectionKey: string | null;
            formKey: string | null;
            body: string;
            /** @enum {string} */
            state: "open" | "answered" | "closed";
            shared: boolean;
            /** @description null where the reader does not see the unit */
            askedBy: string | null;
            /**
             * Format: date-time
             * @description UTC
             */
            askedAt: string;
            replies: {
                /** Format: uuid */
                id: string;
                fromUnit: boolean;
                body: string;
                /** @description null where the reader does not see the unit */
                saidBy: string | null;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                saidAt: string;
            }[];
            may: {
                answer: boolean;
                share: boolean;
                askOn: boolean;
                close: boolean;
            };
        };
        /** @description Biểu mẫu có sẵn */
        ReadyForm: {
            id: string;
            version: number;
            title: string;
            about: string;
            /** @description of a form that comes with the program: whence its figures are known, and what is its own wording */
            source: string | null;
            /** @description who keeps it; null where it comes with the program */
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            rows: number;
            columns: number;
        };
        ReadyFormDetail: {
            id: string;
            version: number;
            title: string;
            about: string;
            /** @description of a form that comes with the program: whence its figures are known, and what is its own wording */
            source: string | null;
            /** @description who keeps it; null where it comes with the program */
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            rows: number;
            columns: number;
            definition: components["schemas"]["FormDefinition"];
            /** @description newest first */
            versions: {
                number: number;
                title: string;
                /** @description keys of the version before and what they are now; kept keys are left out */
                renamed: {
                    rows: {
                        [key: string]: string;
                    };
                    columns: {
                        [key: string]: string;
                    };
                };
                madeBy: string;
                /**
                 * Format: date-time
                 * @description UTC
                 */
                madeAt: string;
            }[];
            may: {
                change: boolean;
            };
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            /** @description which list */
            page: string;
            name: string;
            query: string;
            /** @description shared with the people of this unit */
            unitId: string | null;
            byName: string;
            own: boolean;
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
                /** @description for a unit that has ended, for which the asker answers */
                insteadOf: boolean;
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
                /** @description for a unit that has ended, for which the asker answers */
                insteadOf: boolean;
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
                /** @description for a unit that has ended, for which the asker answers */
                insteadOf: boolean;
                /** Format: uuid */
                revisionId: string;
            }[];
            /** @description accepted reports that units ask to have opened again */
            toReopen: {
                /** Format: uuid */
                assignmentId: string;
                /** Format: uuid */
                revisionId: string;
                unitName: string;
                /** Format: uuid */
                campaignId: string;
                campaignTitle: string;
                reason: string;
            }[];
            /** @description campaigns with questions that I may answer */
            toAnswer: {
                /** Format: uuid */
                campaignId: string;
                campaignTitle: string;
                open: number;
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
                        /** @description fields of work */
                        fields: components["schemas"]["FieldOfWork"][];
                        /** @description at most a thousand, by name */
                        localities: components["schemas"]["LocalityName"][];
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
                /** @description true: those that had ended by the day, as they stood on their last one */
                ended?: string;
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
                    /** @default null */
                    localityKey?: string | null;
                    /** @default null */
                    fieldKey?: string | null;
                    /**
                     * @description the unit’s own code; no two have the same
                     * @default null
                     */
                    code?: string | null;
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
                    localityKey?: string | null;
                    fieldKey?: string | null;
                    unlisted?: number | null;
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
    setUnitCode: {
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
                    /** @description the unit’s own code; no two have the same */
                    code: string | null;
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
    readUnitKin: {
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
                    "application/json": components["schemas"]["UnitKin"];
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
    readUnitActs: {
        parameters: {
            query?: {
                /** @description acts that concern this unit */
                unitId?: string;
                /** @description acts that concern this unit or any below */
                under?: string;
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
                        items: components["schemas"]["UnitAct"][];
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
    recordUnitAct: {
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
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    events: components["schemas"]["UnitEventInput"][];
                    /** @description by unit */
                    members?: {
                        [key: string]: components["schemas"]["MemberDecisionInput"];
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
                    "application/json": components["schemas"]["UnitActDetail"];
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
    readActDays: {
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
                    "application/json": components["schemas"]["ActDays"];
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
    readUnitAct: {
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
                    "application/json": components["schemas"]["UnitActDetail"];
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
    readActPicture: {
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
                    "application/json": components["schemas"]["ActPicture"];
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
    readWords: {
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
                        levels: components["schemas"]["Word"][];
                        types: components["schemas"]["Word"][];
                        kinds: components["schemas"]["Word"][];
                        fields: components["schemas"]["Word"][];
                        groupings: components["schemas"]["Word"][];
                        positionKinds: components["schemas"]["Word"][];
                        ruleValues: components["schemas"]["RuleValue"][];
                        may: {
                            manage: boolean;
                        };
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
    readLocalities: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                withinKey?: string;
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
                        items: components["schemas"]["Locality"][];
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
    addWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "levels" | "types" | "kinds" | "localities" | "fields" | "groupings" | "position-kinds";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    nameVi: string;
                    /**
                     * @description the Vietnamese name where it is not given
                     * @default null
                     */
                    nameEn?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    validFrom: string & (unknown & unknown);
                    /** @description levels and types */
                    rank?: number;
                    /** @description types */
                    levelKey?: string;
                    /** @description types; the name where it is not given */
                    shortVi?: string;
                    /** @description localities: the place that it lies in */
                    withinKey?: string | null;
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
                    "application/json": {
                        key: string;
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
    endWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: "levels" | "types" | "kinds" | "localities" | "fields" | "groupings" | "position-kinds";
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the first day on which it no longer holds; null takes an ending back */
                    validTo: (string & (unknown & unknown)) | null;
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
    setRuleValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    validFrom: string & (unknown & unknown);
                    value: number;
                    /** @default null */
                    source?: string | null;
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
                    "application/json": {
                        key: string;
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
    readUnitGroups: {
        parameters: {
            query?: {
                groupingKey?: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                        items: components["schemas"]["UnitGroup"][];
                        next: string | null;
                        may: {
                            manage: boolean;
                        };
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
    makeUnitGroup: {
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
                    groupingKey: string;
                    name: string;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        groupingKey: string;
                        name: string;
                        closedOn: (string & (unknown & unknown)) | null;
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
    readGroupedUnits: {
        parameters: {
            query: {
                groupingKey: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                /** @description words of the name, accents may be left out */
                q?: string;
                typeKey?: string;
                kindKey?: string;
                localityKey?: string;
                fieldKey?: string;
                /** @description only units that stand in this group on the day; `none`: in no group of the grouping */
                group?: string | "none";
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
                        items: components["schemas"]["GroupedUnit"][];
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
    renameUnitGroup: {
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
                    name: string;
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
                        /** Format: uuid */
                        id: string;
                        groupingKey: string;
                        name: string;
                        closedOn: (string & (unknown & unknown)) | null;
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
    closeUnitGroup: {
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
                    /** @description last day of the group */
                    on: string & (unknown & unknown);
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
                        /** Format: uuid */
                        id: string;
                        groupingKey: string;
                        name: string;
                        closedOn: (string & (unknown & unknown)) | null;
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
    placeInGroup: {
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
                    /** @description first day on which the units stand in the group */
                    from: string & (unknown & unknown);
                    unitIds?: string[];
                    /** @description in place of ids: every unit below that it finds on that day */
                    filter?: {
                        /** @description words of the name, accents may be left out */
                        q?: string;
                        typeKey?: string;
                        kindKey?: string;
                        localityKey?: string;
                        fieldKey?: string;
                        /** @description only units that stand in this group on the day; `none`: in no group of the grouping */
                        group?: string | "none";
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
                    "application/json": {
                        placed: number;
                        unchanged: number;
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
    leaveGroup: {
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
                    /** @description first day on which the units no longer stand in the group */
                    from: string & (unknown & unknown);
                    unitIds: string[];
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
                    "application/json": {
                        left: number;
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
    readViews: {
        parameters: {
            query: {
                /** @description which list */
                page: string;
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
                        items: components["schemas"]["SavedView"][];
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
    saveView: {
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
                    /** @description which list */
                    page: string;
                    name: string;
                    query: string;
                    /** @default null */
                    unitId?: string | null;
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
                    "application/json": components["schemas"]["SavedView"];
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
    removeView: {
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
    readMemberVocabulary: {
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
                    "application/json": components["schemas"]["MemberVocabulary"];
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
    readMembers: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description words of a name without accents, or a whole card number or citizen id */
                q?: string;
                /** @description a union or any unit above */
                unitId?: string;
                sex?: "female" | "male";
                standing?: "member" | "suspended" | "left";
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["MemberPage"];
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
    createMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description of the person, made by the client
                     */
                    id: string;
                    /** Format: uuid */
                    unitId: string;
                    name: string;
                    /** @default null */
                    birth?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    birthYear?: number | null;
                    /** @default null */
                    sex?: ("female" | "male") | null;
                    /** @default null */
                    ethnicity?: string | null;
                    /** @default null */
                    citizenId?: string | null;
                    /** @default null */
                    cardNumber?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    joinedOn: string & (unknown & unknown);
                    /** @default admitted */
                    joinedAs?: string;
                    /** @default null */
                    groupId?: string | null;
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["Person"];
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
    findNamesakes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description the union that they would join
                     */
                    unitId: string;
                    name: string;
                    /** @default null */
                    sex?: ("female" | "male") | null;
                    /** @default null */
                    birth?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    birthYear?: number | null;
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
                    "application/json": components["schemas"]["Namesakes"];
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
    readMember: {
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
                    "application/json": components["schemas"]["Person"];
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
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description only what is given changes */
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    birth?: (string & (unknown & unknown)) | null;
                    birthYear?: number | null;
                    sex?: ("female" | "male") | null;
                    ethnicity?: string | null;
                    citizenId?: string | null;
                    cardNumber?: string | null;
                    phone?: string | null;
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
                    "application/json": components["schemas"]["Person"];
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
    showPerson: {
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
                    /** @description what the details are needed for; kept */
                    purpose: string;
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
                    "application/json": components["schemas"]["Person"];
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
    readPersonViews: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["PersonView"][];
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
    leaveUnion: {
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
                    /** @description the first day without */
                    on: string & (unknown & unknown);
                    reason: string;
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["Person"];
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
    takeBackLeaving: {
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
                    "application/json": components["schemas"]["Person"];
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
    readmitMember: {
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
                    /** Format: uuid */
                    unitId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    joinedOn: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["Person"];
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
    readmitByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description of somebody whom the union may not see: by their whole citizen id or card number */
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    unitId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    joinedOn: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
                    /** @default null */
                    citizenId?: string | null;
                    /** @default null */
                    cardNumber?: string | null;
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
                    "application/json": components["schemas"]["Person"];
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
    suspendMember: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** @description the first day after */
                    until: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Person"];
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
    endSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suspensionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Person"];
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
    placeMemberInGroup: {
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
                    /** @description null: in none */
                    groupId: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Person"];
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
    readTransfers: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description only those that wait for an answer */
                waiting?: "true" | "false";
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
                        items: components["schemas"]["MemberTransfer"][];
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
    askTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description the giving union names the person; the taking union, which may not see them, their whole citizen id or card number */
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    personId?: string;
                    /** @default null */
                    citizenId?: string | null;
                    /** @default null */
                    cardNumber?: string | null;
                    /** Format: uuid */
                    toUnitId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    effective: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["MemberTransfer"];
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
    findTransferTargets: {
        parameters: {
            query: {
                q: string;
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            above: string | null;
                        }[];
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
    confirmTransfer: {
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
                    "application/json": components["schemas"]["MemberTransfer"];
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
    recordTransferConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description who of the other side consented, and on which day */
        requestBody: {
            content: {
                "application/json": {
                    by: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["MemberTransfer"];
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
    refuseTransfer: {
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
                    reason: string;
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
                    "application/json": components["schemas"]["MemberTransfer"];
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
    withdrawTransfer: {
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
                    "application/json": components["schemas"]["MemberTransfer"];
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
    readMemberFigures: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from?: string & (unknown & unknown);
                /** @description today where left out */
                to?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["MemberFigures"];
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
    readMemberExports: {
        parameters: {
            query: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description lists of this unit and of those below it */
                unitId: string;
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
                        items: components["schemas"]["MemberExport"][];
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
    exportMembers: {
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
                    unitId: string;
                    /** @description what the details are needed for; kept */
                    purpose: string;
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
    readBlanking: {
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
                        people: number;
                        keptMonths: number;
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
    blankDetails: {
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
                        people: number;
                        keptMonths: number;
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
    readCardRounds: {
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
                        items: components["schemas"]["CardRound"][];
                        next: string | null;
                        /** @description units for which the asker may open a round */
                        openable: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
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
    openCardRound: {
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
                     * @description above the unions; due are members below it
                     */
                    unitId: string;
                    title: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    to: string & (unknown & unknown);
                    /**
                     * @default all
                     * @enum {string}
                     */
                    dueRule?: "all" | "joined-before" | "issued-before";
                    /** @default null */
                    dueBefore?: (string & (unknown & unknown)) | null;
                    /** @description today where left out */
                    takenOn?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["CardRound"];
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
    readCardRound: {
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
                    "application/json": components["schemas"]["CardRound"];
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
    discardCardRound: {
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
    changeCardRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description only what is given changes */
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    title?: string;
                    decisionSymbol?: string | null;
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from?: string & (unknown & unknown);
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    to?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["CardRound"];
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
    updateCardRound: {
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
                     * Format: uuid
                     * @description of the step that sets aside who left; made by the client
                     */
                    id: string;
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
                        added: number;
                        /** @description are in another union now */
                        moved: number;
                        /** @description left, and were set aside */
                        left: number;
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
    readRoundUnits: {
        parameters: {
            query: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description a unit of the round; the answer has the units right below it */
                under: string;
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
                    "application/json": components["schemas"]["CardUnitPage"];
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
    readDueCards: {
        parameters: {
            query: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description a union */
                unitId: string;
                state?: "due" | "printed" | "handed-over" | "set-aside";
                /** @description words of the name, accents may be left out */
                q?: string;
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
                    "application/json": components["schemas"]["DueCardPage"];
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
    takeCardStep: {
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
                    /**
                     * Format: uuid
                     * @description of whose subtree
                     */
                    unitId: string;
                    /** @enum {string} */
                    kind: "print" | "hand-over" | "set-aside";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @description these alone; all that can take the step where left out */
                    personIds?: string[];
                    /**
                     * @description of setting aside
                     * @enum {string}
                     */
                    reason?: "not-needed" | "left" | "lost";
                    /** @default null */
                    note?: string | null;
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
                        /** @description took the step */
                        cards: number;
                        /** @description could not be handed over: they have no new number yet */
                        withoutNumber: number;
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
    undoCardStep: {
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
                    /** Format: uuid */
                    unitId: string;
                    personIds: string[];
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
                        cards: number;
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
    giveCardNumbers: {
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
                    /** Format: uuid */
                    unitId: string;
                    /** @description a line a card: old card number, citizen id or person’s id; then the new number */
                    text: string;
                    /**
                     * @description all: nothing is kept where a line is wrong
                     * @default all
                     * @enum {string}
                     */
                    mode?: "all" | "good";
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
                        given: number;
                        /** @description had this number already */
                        same: number;
                        faulty: number;
                        /** @description the first hundred */
                        faults: {
                            row: number;
                            text: string;
                            /** @enum {string} */
                            reason: "incomplete" | "not_in_round" | "several" | "number_twice" | "person_twice" | "taken" | "handed_over" | "set_aside" | "too_long";
                            /** @description the other row, of a pair */
                            of: number | null;
                        }[];
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
    exportPrintingList: {
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
                    roundId: string;
                    /** Format: uuid */
                    unitId: string;
                    /** @enum {string} */
                    state?: "due" | "printed" | "handed-over" | "set-aside";
                    /** @description what the list is needed for; kept */
                    purpose: string;
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
    findCard: {
        parameters: {
            query: {
                number: string;
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
                    "application/json": components["schemas"]["KnownCards"];
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
    readMemberCards: {
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
                    "application/json": components["schemas"]["MemberCards"];
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
    readWorkplaceVocabulary: {
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
                        ownerships: {
                            key: string;
                            nameVi: string;
                            nameEn: string;
                        }[];
                        fields: {
                            key: string;
                            nameVi: string;
                            nameEn: string;
                        }[];
                        /** @description types of unit that cover workplaces */
                        unionTypeKeys: string[];
                        localities: {
                            key: string;
                            name: string;
                            withinKey: string | null;
                        }[];
                        /** @description workers from which an enterprise is to have a union, as of the business day */
                        mustHaveUnionFrom: number;
                        /** @description applications that a grassroots union needs */
                        foundingMinimum: number;
                        /** @description applications that a grassroots guild needs */
                        guildFoundingMinimum: number;
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
    readWorkplaces: {
        parameters: {
            query?: {
                /** @description only those that this unit, or one below it, looks after or covers */
                unitId?: string;
                /** @description words of the name, accents may be left out */
                q?: string;
                union?: "with" | "without";
                minWorkers?: number;
                kindKey?: string;
                localityKey?: string;
                /** @description closed ones are left out unless asked for */
                status?: "working" | "suspended" | "closed";
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
                        items: components["schemas"]["Workplace"][];
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
    createWorkplace: {
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
                     * @description the upper-level union or province that looks after it
                     */
                    unitId: string;
                    /**
                     * @description tax or registration code
                     * @default null
                     */
                    code?: string | null;
                    /** @description first day on which it is known */
                    from: string & (unknown & unknown);
                    name: string;
                    kindKey: string;
                    /** @default null */
                    ownershipKey?: string | null;
                    /** @default null */
                    fieldKey?: string | null;
                    /** @default null */
                    localityKey?: string | null;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    count?: {
                        /** @description YYYY-MM-DD, from 1900 to 2199 */
                        on: string & (unknown & unknown);
                        workers: number;
                        /** @default null */
                        women?: number | null;
                    } | null;
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    readWorkplace: {
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    changeWorkplace: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** Format: uuid */
                    unitId: string;
                    /**
                     * @description tax or registration code
                     * @default null
                     */
                    code?: string | null;
                    /** @enum {string} */
                    status: "working" | "suspended" | "closed";
                    name: string;
                    kindKey: string;
                    /** @default null */
                    ownershipKey?: string | null;
                    /** @default null */
                    fieldKey?: string | null;
                    /** @default null */
                    localityKey?: string | null;
                    /** @default null */
                    address?: string | null;
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    recordWorkers: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    workers: number;
                    /** @default null */
                    women?: number | null;
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    coverWorkplace: {
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
                    /** Format: uuid */
                    unionId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    endCovering: {
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
                    /** @description last day of it */
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
                    "application/json": components["schemas"]["WorkplaceDetail"];
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
    readWorkplaceFigures: {
        parameters: {
            query: {
                unitId: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["WorkplaceFigures"];
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
    readFoundings: {
        parameters: {
            query?: {
                unitId?: string;
                state?: "open" | "stopped" | "recognised";
                step?: "contact" | "group" | "applications" | "method" | "meeting" | "recognition";
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
                        items: components["schemas"]["Founding"][];
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
    startFounding: {
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
                    /** @default grassroots */
                    typeKey?: string;
                    /** @description day of the first contact */
                    on: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["FoundingDetail"];
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
    addFoundingEntry: {
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
                    /** @enum {string} */
                    kind: "group";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "applications";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    applications: number;
                    /** @default null */
                    note?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "method";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @enum {string} */
                    method: "bottom-up" | "traditional";
                    /** @default null */
                    note?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "meeting";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "stop";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @description why */
                    note: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "resume";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["FoundingDetail"];
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
    takeBackFoundingEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
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
                    "application/json": components["schemas"]["FoundingDetail"];
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
    recogniseFounding: {
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
                    /**
                     * Format: uuid
                     * @description made by the client: the id of the new unit
                     */
                    unionId: string;
                    /** @description first day of the union */
                    on: string & (unknown & unknown);
                    decisionSymbol: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    decisionDate: string & (unknown & unknown);
                    /** Format: uuid */
                    parentId: string;
                    name: string;
                    shortName: string;
                    /** @default null */
                    note?: string | null;
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
                    "application/json": components["schemas"]["FoundingDetail"];
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
    readFoundingYear: {
        parameters: {
            query: {
                unitId: string;
                year: number;
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
                    "application/json": components["schemas"]["FoundingYear"];
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
    saveFoundingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 where there is no plan yet */
                    version: number;
                    unions: number;
                    members: number;
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
                    "application/json": components["schemas"]["FoundingYear"];
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
    readOfficerVocabulary: {
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
                    "application/json": components["schemas"]["OfficerVocabulary"];
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
    readCommittees: {
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
                    "application/json": components["schemas"]["UnitCommittees"];
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
    createCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description a term that is in office ends where the new one begins, and the offices held in it */
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    unitId: string;
                    kindKey: string;
                    /** @default null */
                    termName?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** @description without it the years of the rule are added */
                    due?: string & (unknown & unknown);
                    /** @default null */
                    seats?: number | null;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    changeCommittee: {
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
                    termName?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    due?: string & (unknown & unknown);
                    seats?: number | null;
                    decisionSymbol?: string | null;
                    decisionDate?: (string & (unknown & unknown)) | null;
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
    assessCommittee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: the year is assessed for the first time */
                    version: number | null;
                    levelKey: string;
                    /**
                     * @description which body assessed it
                     * @default null
                     */
                    assessedBy?: string | null;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    note?: string | null;
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
    removeCommitteeAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                year: number;
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
    readMeetings: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["CommitteeMeeting"][];
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
    recordMeeting: {
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
                    committeeId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    heldOn: string & (unknown & unknown);
                    /**
                     * @default regular
                     * @enum {string}
                     */
                    kind?: "regular" | "extraordinary" | "congress";
                    subject: string;
                    /** @default null */
                    decided?: string | null;
                    attendance: {
                        /** Format: uuid */
                        officeId: string;
                        /** @enum {string} */
                        state: "present" | "excused" | "absent";
                    }[];
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    removeMeeting: {
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
    readOfficers: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description words of the name, accents may be left out */
                q?: string;
                /** @description a unit and all below it */
                under?: string;
                positionKey?: string;
                fullTime?: "true" | "false";
                sex?: "female" | "male";
                /** @description whoever has this qualification */
                levelKey?: string;
                term?: "due-soon" | "overdue";
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                        items: components["schemas"]["Office"][];
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
    createOffice: {
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
                    unitId: string;
                    positionKey: string;
                    /** Format: uuid */
                    personId: string;
                    /** @description where the person has no record yet; `personId` is then made by the client */
                    newPerson?: {
                        name: string;
                        /** @default null */
                        birth?: (string & (unknown & unknown)) | null;
                        /** @default null */
                        birthYear?: number | null;
                        /** @default null */
                        sex?: ("female" | "male") | null;
                        /** @default null */
                        ethnicity?: string | null;
                    };
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /**
                     * @description the first day without
                     * @default null
                     */
                    until?: (string & (unknown & unknown)) | null;
                    /** @default false */
                    fullTime?: boolean;
                    /**
                     * @default elected
                     * @enum {string}
                     */
                    basis?: "elected" | "appointed" | "co-opted";
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    duties?: string | null;
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
                    "application/json": components["schemas"]["Office"];
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
    changeOffice: {
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
                    fullTime?: boolean;
                    /** @enum {string} */
                    basis?: "elected" | "appointed" | "co-opted";
                    decisionSymbol?: string | null;
                    decisionDate?: (string & (unknown & unknown)) | null;
                    duties?: string | null;
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
                    "application/json": components["schemas"]["Office"];
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
    endOffice: {
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
                    /** @description the first day without */
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    readOfficerRecord: {
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
                    "application/json": components["schemas"]["OfficerRecord"];
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
    changeOfficerRecord: {
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
                    risenFromWorker: boolean | null;
                    standardsMet: number | null;
                    standardsOf: number | null;
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
                    "application/json": components["schemas"]["OfficerRecord"];
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
    addToRecord: {
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
                    /** @enum {string} */
                    kind: "qualification";
                    levelKey: string;
                    /** @default null */
                    gainedOn?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    field?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "planning";
                    /** Format: uuid */
                    unitId: string;
                    positionKey: string;
                    fromYear: number;
                    toYear: number;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "move";
                    /** @enum {string} */
                    move: "placed" | "moved" | "rotated" | "seconded";
                    /**
                     * @description the first day of the office where one is named
                     * @default null
                     */
                    effective?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    until?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    from?: string | null;
                    /** @default null */
                    to?: string | null;
                    /**
                     * @description an office of this officer that the move led to, in place of `to`
                     * @default null
                     */
                    officeId?: string | null;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "assessment";
                    year: number;
                    levelKey: string;
                    /** @default null */
                    note?: string | null;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "training";
                    title: string;
                    kindKey: string;
                    /** @default null */
                    startedOn?: (string & (unknown & unknown)) | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    endedOn: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["OfficerRecord"];
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
    removeFromRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "qualification" | "planning" | "move" | "assessment" | "training";
                entryId: string;
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
                    "application/json": components["schemas"]["OfficerRecord"];
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
    settleTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description null: not known yet */
                    outcome: ("placed" | "promoted" | "same" | "left") | null;
                    /** @default null */
                    on?: (string & (unknown & unknown)) | null;
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
                    "application/json": components["schemas"]["OfficerRecord"];
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
    readCare: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["UnitCare"][];
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
    readCareAreas: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description the day from which an officer is to look after it */
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
                    "application/json": {
                        items: components["schemas"]["CareArea"][];
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
    assignCare: {
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
                    personId: string;
                    /**
                     * Format: uuid
                     * @description the officer’s own unit
                     */
                    unitId: string;
                    /**
                     * @description a union, or a unit with all below it
                     * @default null
                     */
                    caredUnitId?: string | null;
                    /**
                     * @description in place of a unit: a group beside the tree; whatever stands in it on a day and lies below the officer’s own unit
                     * @default null
                     */
                    areaId?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /**
                     * @description the first day without
                     * @default null
                     */
                    until?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    note?: string | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    endCare: {
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
                    /** @description the first day without */
                    on: string & (unknown & unknown);
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
    readVisits: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                under?: string;
                /** @description only problems not solved yet */
                open?: "true" | "false";
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
                        items: components["schemas"]["UnionVisit"][];
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
    logVisit: {
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
                     * @description the union visited
                     */
                    unitId: string;
                    /**
                     * Format: uuid
                     * @description the visitor’s own unit
                     */
                    byUnitId: string;
                    /**
                     * @description the officer; without one, the asker
                     * @default null
                     */
                    personId?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    visitedOn: string & (unknown & unknown);
                    /**
                     * @default visit
                     * @enum {string}
                     */
                    kind?: "visit" | "remote" | "joint";
                    /** @default null */
                    help?: string | null;
                    /** @default null */
                    problem?: string | null;
                    /** @default null */
                    solvedOn?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    solution?: string | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    solveProblem: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    on: string & (unknown & unknown);
                    /** @default null */
                    solution?: string | null;
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
    readUnvisited: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                under?: string;
                /** @description the number of the rule where left out */
                months?: number;
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
                        items: components["schemas"]["UnvisitedUnion"][];
                        next: string | null;
                        months: number;
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
    readOfficerFigures: {
        parameters: {
            query?: {
                /** @description one’s own unit where left out */
                under?: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                /** @description of the yearly assessments; the year before that of the day where left out */
                year?: number;
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
                    "application/json": components["schemas"]["OfficerFigures"];
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
    readTrained: {
        parameters: {
            query?: {
                under?: string;
                fromYear?: number;
                toYear?: number;
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
                    "application/json": components["schemas"]["TrainedOfficers"];
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
    readTitleStandards: {
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
                        items: components["schemas"]["TitleStandard"][];
                        next: string | null;
                        may: {
                            manage: boolean;
                        };
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
    addTitleStandard: {
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
                    positionKey: string;
                    /**
                     * @description level of units
                     * @default null
                     */
                    levelKey?: string | null;
                    /**
                     * @description type of units, in place of a level
                     * @default null
                     */
                    typeKey?: string | null;
                    /**
                     * @description at least this qualification
                     * @default null
                     */
                    leastLevelKey?: string | null;
                    /**
                     * @description or at most so old in the year of first taking the position
                     * @default null
                     */
                    mostAge?: number | null;
                    /**
                     * @description where an age holds for one sex alone
                     * @default null
                     */
                    sex?: ("female" | "male") | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    validFrom: string & (unknown & unknown);
                    /** @default null */
                    source?: string | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
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
    endTitleStandard: {
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
                    /** @description the first day on which it no longer holds; null takes an ending back */
                    validTo: (string & (unknown & unknown)) | null;
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
    readMemberGroups: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                        items: components["schemas"]["MemberGroup"][];
                        next: string | null;
                        may: {
                            manage: boolean;
                        };
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
    addMemberGroup: {
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
                    typeKey: string;
                    name: string;
                    /** @default null */
                    members?: number | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    founded: string & (unknown & unknown);
                    /**
                     * @description its first head
                     * @default null
                     */
                    leader?: {
                        /** Format: uuid */
                        id: string;
                        name: string;
                    } | null;
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    readMemberGroup: {
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    changeMemberGroup: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    name: string;
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    moveMemberGroup: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /**
                     * Format: uuid
                     * @description the union, or a branch of it
                     */
                    parentId: string;
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    endMemberGroup: {
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
                    /** @description its last day */
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    nameGroupLeader: {
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
                    /**
                     * @default head
                     * @enum {string}
                     */
                    part?: "head" | "deputy";
                    name: string;
                    /**
                     * @description the person in the registry of members, where known
                     * @default null
                     */
                    personId?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    endGroupLeader: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                leaderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description their last day */
                    on: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["MemberGroupDetail"];
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
    readPositions: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
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
                        items: components["schemas"]["JobPosition"][];
                        next: string | null;
                        may: {
                            manage: boolean;
                        };
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
    makePosition: {
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
                    title: string;
                    kindKey: string;
                    /** @default null */
                    qualification?: string | null;
                    fullTime: boolean;
                    /** @description how many people it is meant for */
                    seats: number;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** @default null */
                    to?: (string & (unknown & unknown)) | null;
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
                    "application/json": components["schemas"]["JobPosition"];
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
    changePosition: {
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
                    title: string;
                    kindKey: string;
                    /** @default null */
                    qualification?: string | null;
                    fullTime: boolean;
                    /** @description how many people it is meant for */
                    seats: number;
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
                    "application/json": components["schemas"]["JobPosition"];
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
    endPosition: {
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
                    /** @description last day */
                    on: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["JobPosition"];
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
    placePerson: {
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
                    personName: string;
                    /** @default null */
                    accountId?: string | null;
                    /** @default null */
                    personId?: string | null;
                    inQuota: boolean;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
                    /** @default null */
                    to?: (string & (unknown & unknown)) | null;
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
                    "application/json": {
                        placement: components["schemas"]["Placement"];
                        warnings: components["schemas"]["StaffingWarning"][];
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
    endPlacement: {
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
                    /** @description last day */
                    on: string & (unknown & unknown);
                    reason: string;
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
                    "application/json": components["schemas"]["Placement"];
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
    transferPerson: {
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
                    /**
                     * Format: uuid
                     * @description the position moved to
                     */
                    positionId: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    from: string & (unknown & unknown);
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
                    "application/json": {
                        placement: components["schemas"]["Placement"];
                        warnings: components["schemas"]["StaffingWarning"][];
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
    readStaffing: {
        parameters: {
            query?: {
                /** @description the running year where it is not given */
                year?: number;
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
                        items: components["schemas"]["Staffing"][];
                        next: string | null;
                        year: number;
                        may: {
                            manage: boolean;
                        };
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
    readStaffingYears: {
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
                        years: {
                            year: number;
                            /** @description null where no decision is recorded */
                            granted: number | null;
                            decisionSymbol: string | null;
                            decisionDate: (string & (unknown & unknown)) | null;
                            /** @description people within the quota, at the unit and below it */
                            used: number;
                            /** @description people on contract beside it */
                            beside: number;
                            /** @description granted less used; below zero where more are kept than granted */
                            vacant: number | null;
                            /** @description YYYY-MM-DD, from 1900 to 2199 */
                            countedOn: string & (unknown & unknown);
                        }[];
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
    setStaffQuota: {
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
                    year: number;
                    granted: number;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        year: number;
                        granted: number;
                        /** @default null */
                        decisionSymbol: string | null;
                        /** @default null */
                        decisionDate: (string & (unknown & unknown)) | null;
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
    readRegistryFigures: {
        parameters: {
            query: {
                unitId: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                /** @description counts what was founded and ended, joined and left from the day after this one */
                since?: string & (unknown & unknown);
                cut?: "kind" | "type" | "locality" | "field" | "child" | "sector" | "area";
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
                    "application/json": components["schemas"]["RegistryFigures"];
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
    readReconciliation: {
        parameters: {
            query: {
                unitId: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                from: string & (unknown & unknown);
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                to: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Reconciliation"];
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
                    /**
                     * @description consent to convert the text from this old encoding to Unicode
                     * @enum {string}
                     */
                    convert?: "tcvn3" | "vni";
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
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
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
    readDocumentLayout: {
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
                    "application/json": components["schemas"]["SourceLayout"];
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
    readPagePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                page: number;
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
    readReceivedDocuments: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description words of the name, accents may be left out */
                q?: string;
                state?: "arrived" | "confirmed" | "recalled" | "replaced";
                campaignId?: string;
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
                        items: components["schemas"]["ReceivedDocument"][];
                        next: string | null;
                        may: {
                            confirm: boolean;
                        };
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
    confirmReceipt: {
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
                    "application/json": components["schemas"]["ReceivedDocument"];
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
    downloadReceived: {
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
    readIntakes: {
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
                        items: components["schemas"]["Intake"][];
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
    readIntake: {
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
                    "application/json": components["schemas"]["Intake"];
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
    cancelIntake: {
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
    readParticulars: {
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
                    "application/json": components["schemas"]["DirectiveParticularsRecord"];
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
    settleRole: {
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
                    recipient: string;
                    role: ("report" | "direct" | "coordinate" | "carry_out" | "know" | "file") | null;
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
                    "application/json": components["schemas"]["DirectiveParticularsRecord"];
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
    readActors: {
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
                    "application/json": components["schemas"]["DirectiveActors"];
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
    settleActor: {
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
                    actor: string;
                    /** @description null: back to the proposal */
                    match: components["schemas"]["ActorMatchInput"] | null;
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
                    "application/json": components["schemas"]["DirectiveActors"];
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
    readAttachments: {
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
    askForAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what was asked, as it was sent */
                    text: string;
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
    downloadAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
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
    attachFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description consent to convert the text from this old encoding to Unicode
                     * @enum {string}
                     */
                    convert?: "tcvn3" | "vni";
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
    designAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
    waiveAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
    takeBackAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description lasting name, e.g. bieu-mau-1 */
                key: string;
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
                    "application/json": components["schemas"]["DirectiveAttachments"];
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
                    /**
                     * Format: uuid
                     * @description the reading on which the content stands that the person sees
                     */
                    readingId: string;
                    content: components["schemas"]["DirectiveInput"];
                    /** @description left out: as it stands */
                    accepted?: string[];
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
                    /**
                     * Format: uuid
                     * @description the reading on which the content stands that the person sees
                     */
                    readingId: string;
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
    readDocumentAgain: {
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
                    "application/json": components["schemas"]["ReadAgain"];
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
    readLineage: {
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
                    "application/json": components["schemas"]["Lineage"];
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
    readBelow: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["DocumentBelow"][];
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
    readDifferences: {
        parameters: {
            query: {
                /** @description the document above, with which it is compared */
                to: string;
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
                    "application/json": components["schemas"]["LineageDifferences"];
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
    documentsIssuedFor: {
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
                    "application/json": components["schemas"]["IssuedDocuments"];
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
    readNotHeld: {
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
                        items: components["schemas"]["NotHeld"][];
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
    addLink: {
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
                    /** @enum {string} */
                    kind: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
                    /** Format: uuid */
                    toDocumentId?: string;
                    cited?: components["schemas"]["CitationInput"];
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
                    "application/json": components["schemas"]["Lineage"];
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
    removeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
                    "application/json": components["schemas"]["Lineage"];
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
    confirmLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description another kind than was proposed
                     * @enum {string}
                     */
                    kind?: "carries_out" | "reviews" | "continues" | "amends" | "replaces" | "cites";
                    /**
                     * Format: uuid
                     * @description the held document that is meant, where several may be or another is
                     */
                    toDocumentId?: string;
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
                    "application/json": components["schemas"]["Lineage"];
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
    rejectLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
                    "application/json": components["schemas"]["Lineage"];
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
    reopenLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
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
                    "application/json": components["schemas"]["Lineage"];
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
    readReadyForms: {
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
                        items: components["schemas"]["ReadyForm"][];
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
    keepForm: {
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
                     * @description who keeps it, for itself and all below
                     */
                    unitId: string;
                    title: string;
                    /** @description what it is for, whence its figures come */
                    about: string;
                    definition: components["schemas"]["FormDefinitionInput"];
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
                    "application/json": components["schemas"]["ReadyFormDetail"];
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
    readReadyForm: {
        parameters: {
            query?: {
                /** @description the newest where left out */
                version?: number;
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
                    "application/json": components["schemas"]["ReadyFormDetail"];
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
    addFormVersion: {
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
                    /** @description the version that it changes: the newest */
                    basedOn: number;
                    title: string;
                    /** @description what it is for, whence its figures come */
                    about: string;
                    definition: components["schemas"]["FormDefinitionInput"];
                    /**
                     * @description keys of the version before and what they are now; kept keys are left out
                     * @default {
                     *       "rows": {},
                     *       "columns": {}
                     *     }
                     */
                    renamed?: {
                        rows: {
                            [key: string]: string;
                        };
                        columns: {
                            [key: string]: string;
                        };
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
                    "application/json": components["schemas"]["ReadyFormDetail"];
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
                    /** @default null */
                    ownLock?: (string & (unknown & unknown)) | null;
                    /** @default [] */
                    exemptions?: components["schemas"]["CampaignExemptionInput"][];
                    /** @description the campaign before it, of the same unit; left out, it stays */
                    previousId?: string | null;
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
    addUnit: {
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
    readNewcomers: {
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
                    "application/json": components["schemas"]["Newcomers"];
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
    readRegimes: {
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
                        items: components["schemas"]["ReportRegime"][];
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
    createRegime: {
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
                    unitId: string;
                    title: string;
                    period: components["schemas"]["PeriodRuleInput"];
                    /** @description days before the cut-off on which the campaign opens */
                    openBefore: number;
                    due: components["schemas"]["DueRuleInput"];
                    /** @default null */
                    ownLockAfter?: number | null;
                    /** @description from the top down */
                    levels: components["schemas"]["RegimeLevelInput"][];
                    /**
                     * Format: uuid
                     * @description the campaign whose template and directive it takes
                     */
                    templateFrom: string;
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
                    "application/json": components["schemas"]["ReportRegime"];
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
    readRegime: {
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
                    "application/json": components["schemas"]["ReportRegime"];
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
    changeRegime: {
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
                    period: components["schemas"]["PeriodRuleInput"];
                    /** @description days before the cut-off on which the campaign opens */
                    openBefore: number;
                    due: components["schemas"]["DueRuleInput"];
                    /** @default null */
                    ownLockAfter?: number | null;
                    /** @description from the top down */
                    levels: components["schemas"]["RegimeLevelInput"][];
                    /** @enum {string} */
                    state: "active" | "paused";
                    /**
                     * @description null keeps the template
                     * @default null
                     */
                    templateFrom?: string | null;
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
                    "application/json": components["schemas"]["ReportRegime"];
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
    readCampaignsOfRegime: {
        parameters: {
            query?: {
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
    openRegime: {
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
                     * Format: uuid
                     * @description of the campaign that opens
                     */
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
    readHolidays: {
        parameters: {
            query: {
                year: number;
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
                    "application/json": components["schemas"]["HolidaysOfYear"];
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
    setHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                day: string & (unknown & unknown);
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description a Saturday or Sunday that is worked instead
                     * @default false
                     */
                    works?: boolean;
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
    removeHoliday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                day: string & (unknown & unknown);
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
    previewRosterUnits: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                /** @description place of the level, from 0 at the top */
                level?: number;
                exempt?: string;
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
                        items: components["schemas"]["RosterUnit"][];
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
    exemptUnits: {
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
                    assignmentIds: string[];
                    reason: string;
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
                    "application/json": components["schemas"]["Exempted"];
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
    liftExemption: {
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
                    assignmentIds: string[];
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
                    "application/json": components["schemas"]["Exempted"];
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
    grantExtension: {
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
                    assignmentIds: string[];
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    due: string & (unknown & unknown);
                    /** @description the new last day for writing; null lifts the lock, and changes nothing where there was none */
                    lockOn: (string & (unknown & unknown)) | null;
                    /**
                     * @description said expressly: the units may report after the level above is due
                     * @default false
                     */
                    afterAbove?: boolean;
                    reason: string;
                    /**
                     * @description those anywhere below get as many days more
                     * @default false
                     */
                    withBelow?: boolean;
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
                    "application/json": components["schemas"]["Extension"];
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
    readExtensionRequests: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["ExtensionRequest"][];
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
    readDaysOfReport: {
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
                    "application/json": components["schemas"]["DaysOfReport"];
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
    askExtension: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    due: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["ExtensionRequest"];
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
    decideExtension: {
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
                    /** @enum {string} */
                    decision: "granted";
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    due: string & (unknown & unknown);
                    /** @description the new last day for writing; null lifts the lock, and changes nothing where there was none */
                    lockOn: (string & (unknown & unknown)) | null;
                    /**
                     * @description said expressly: the units may report after the level above is due
                     * @default false
                     */
                    afterAbove?: boolean;
                    /** @description where it differs from the one asked with */
                    reason?: string;
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    decision: "refused";
                    reason: string;
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
                    "application/json": components["schemas"]["ExtensionRequest"];
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
                        [key: string]: number | string | null | {
                            value: number;
                            /** @enum {boolean} */
                            estimate: true;
                        } | {
                            /** @enum {string} */
                            absent: "did_not_exist" | "no_record";
                        };
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
    removeRow: {
        parameters: {
            query: {
                /** @description the version of the row that is taken away */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                formKey: string;
                rowKey: string;
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
    readFaults: {
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
                        items: components["schemas"]["StandingFault"][];
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
                        /** @description what the asker may do now with the last revision */
                        may: {
                            review: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            askReopening: boolean;
                        };
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
                    /** @description what the unit says to the warnings that stand */
                    explanation?: string;
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
    handInReport: {
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
                    /** @description what the unit says to the warnings that stand */
                    explanation?: string;
                    /**
                     * @description by section key
                     * @default {}
                     */
                    sections?: {
                        [key: string]: components["schemas"]["RichTextInput"];
                    };
                    /**
                     * @description by form key, then row key
                     * @default {}
                     */
                    rows?: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: number | string | null | {
                                    value: number;
                                    /** @enum {boolean} */
                                    estimate: true;
                                } | {
                                    /** @enum {string} */
                                    absent: "did_not_exist" | "no_record";
                                };
                            };
                        };
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
    withdrawReport: {
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
    askReopening: {
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
    reopenReport: {
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
    refuseReopening: {
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
    readWaitingReports: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                late?: string;
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
                        items: components["schemas"]["WaitingReport"][];
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
    readWaitingSummary: {
        parameters: {
            query?: {
                /** @description words of the name, accents may be left out */
                q?: string;
                late?: string;
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
                    "application/json": components["schemas"]["WaitingSummary"];
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
    acceptReports: {
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
                    /** @description these alone; all that match where it is left out */
                    only?: string[];
                    /**
                     * @description assignments taken out
                     * @default []
                     */
                    except?: string[];
                    /** @description words of the name, accents may be left out */
                    q?: string;
                    late?: boolean;
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
                    "application/json": components["schemas"]["AcceptedTogether"];
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
    readMovedBelow: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["MovedBelow"][];
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
    readStaleReports: {
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
                    "application/json": components["schemas"]["StaleReports"];
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
    downloadWorkbook: {
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
    compareWorkbook: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["WorkbookRead"];
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
    saveRows: {
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
                    rows: {
                        formKey: string;
                        rowKey: string;
                        /** @description the version that the change starts from */
                        version: number;
                        cells: {
                            [key: string]: number | string | null | {
                                value: number;
                                /** @enum {boolean} */
                                estimate: true;
                            } | {
                                /** @enum {string} */
                                absent: "did_not_exist" | "no_record";
                            };
                        };
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
                    "application/json": components["schemas"]["RowsSaved"];
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
    readQuestionsHead: {
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
                    "application/json": components["schemas"]["QuestionsHead"];
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
    setDesk: {
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
                    name: string;
                    phone: string | null;
                    email: string | null;
                    hours: string | null;
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
                    "application/json": components["schemas"]["ContactDesk"];
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
    readQuestions: {
        parameters: {
            query?: {
                state?: "open" | "answered" | "closed";
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
                        items: components["schemas"]["Question"][];
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
    askQuestion: {
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
                    body: string;
                    /** @default null */
                    sectionKey?: string | null;
                    /** @default null */
                    formKey?: string | null;
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
                    "application/json": components["schemas"]["Question"];
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
    answerQuestion: {
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
                    body: string;
                    /**
                     * @description show question and answers to all who take part
                     * @default false
                     */
                    share?: boolean;
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
                    "application/json": components["schemas"]["Question"];
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
    askOn: {
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
                    body: string;
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
                    "application/json": components["schemas"]["Question"];
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
    shareQuestion: {
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
                    shared: boolean;
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
                    "application/json": components["schemas"]["Question"];
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
    closeQuestion: {
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
                    "application/json": components["schemas"]["Question"];
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
    readProposals: {
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
                        items: components["schemas"]["ProposedFigure"][];
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
    readMovedSinceFreezing: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["MovedBelow"][];
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
    readStanding: {
        parameters: {
            query?: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
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
                    "application/json": components["schemas"]["CampaignStanding"];
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
    readBranches: {
        parameters: {
            query?: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
                sort?: "late" | "completeness" | "name";
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
                        items: components["schemas"]["BranchStanding"][];
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
    readFollowedUnits: {
        parameters: {
            query?: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
                group?: "missing" | "late" | "dueSoon" | "notBegun" | "waiting" | "open" | "drafting" | "returned" | "handedIn" | "handedInLate" | "submitted" | "accepted" | "exempt";
                depth?: number;
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
                        items: components["schemas"]["FollowedUnit"][];
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
    readStandingDays: {
        parameters: {
            query?: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
                /** @description an earlier campaign to compare with, or none; the last one that is alike unless said */
                against?: string | "none";
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
                    "application/json": components["schemas"]["StandingDays"];
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
    previewChase: {
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
                     * Format: uuid
                     * @description a unit of the roster; the asker's own unless said
                     */
                    under?: string;
                    /** @enum {string} */
                    group?: "missing" | "late" | "dueSoon" | "notBegun" | "waiting" | "open" | "drafting" | "returned" | "handedIn" | "handedInLate" | "submitted" | "accepted" | "exempt";
                    depth?: number;
                    /** @description words of the name, accents may be left out */
                    q?: string;
                    /** @description these alone, of those that the filter means */
                    assignmentIds?: string[];
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
                    "application/json": components["schemas"]["ChasePreview"];
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
    readChases: {
        parameters: {
            query?: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
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
                        items: components["schemas"]["Chase"][];
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
    chase: {
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
                     * Format: uuid
                     * @description a unit of the roster; the asker's own unless said
                     */
                    under?: string;
                    /** @enum {string} */
                    group?: "missing" | "late" | "dueSoon" | "notBegun" | "waiting" | "open" | "drafting" | "returned" | "handedIn" | "handedInLate" | "submitted" | "accepted" | "exempt";
                    depth?: number;
                    /** @description words of the name, accents may be left out */
                    q?: string;
                    /** @description these alone, of those that the filter means */
                    assignmentIds?: string[];
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    words?: string;
                    /**
                     * @description also those that were chased today
                     * @default false
                     */
                    again?: boolean;
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
                    "application/json": components["schemas"]["Chased"];
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
    readEscalation: {
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
                    "application/json": components["schemas"]["Escalation"];
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
    changeEscalation: {
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
                    /** @description working days before its due day on which a unit is reminded; null is off */
                    remindBefore: number | null;
                    /** @description days late after which the level above is told */
                    tellAboveAfter: number | null;
                    /** @description days late after which the owner of the campaign is told */
                    tellOwnerAfter: number | null;
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
                    "application/json": components["schemas"]["Escalation"];
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
    exportFollowing: {
        parameters: {
            query: {
                /** @description a unit of the roster; the asker's own unless said */
                under?: string;
                table: "branches" | "units" | "chases";
                format?: "xlsx" | "csv";
                language?: "vi" | "en";
                sort?: "late" | "completeness" | "name";
                group?: "missing" | "late" | "dueSoon" | "notBegun" | "waiting" | "open" | "drafting" | "returned" | "handedIn" | "handedInLate" | "submitted" | "accepted" | "exempt";
                depth?: number;
                /** @description words of the name, accents may be left out */
                q?: string;
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
    followChanges: {
        parameters: {
            query?: {
                /** @description ends after the first word, for whoever only tries whether it is open to them */
                once?: string;
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
    downloadFrozenForms: {
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
    downloadForms: {
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
    readResults: {
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
                    "application/json": components["schemas"]["CampaignResults"];
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
    downloadResult: {
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
    readOutgoingDocuments: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                state?: "draft" | "checked" | "signed" | "issued" | "recalled" | "replaced";
                /** @description words of the name, accents may be left out */
                q?: string;
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
                        items: components["schemas"]["Outgoing"][];
                        next: string | null;
                        may: {
                            draft: boolean;
                            issue: boolean;
                        };
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
    draftOutgoing: {
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
                    unitId: string;
                    /**
                     * @description letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)
                     * @enum {string}
                     */
                    kind: "BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL";
                    /** @description of a document of its own */
                    title?: string;
                    /** Format: uuid */
                    snapshotId?: string;
                    /** Format: uuid */
                    revisionId?: string;
                    /**
                     * Format: uuid
                     * @description an issued or recalled document in whose place it comes
                     */
                    replaces?: string;
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    readOutgoing: {
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    changeOutgoing: {
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
                    /**
                     * @description letters of the kind of document (NĐ 30/2020/NĐ-CP, Phụ lục III)
                     * @enum {string}
                     */
                    kind: "BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL";
                    /** @description what stands behind the number: BC-LĐLĐ */
                    code: string | null;
                    /**
                     * @description state: NĐ 30/2020/NĐ-CP; party: HD 36-HD/VPTW
                     * @enum {string}
                     */
                    profile: "state" | "party";
                    title: string;
                    head: components["schemas"]["OutgoingHeadInput"];
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    discardOutgoing: {
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
    attachOutgoingContent: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    checkOutgoing: {
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    returnOutgoing: {
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
                    reason: string;
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    signOutgoing: {
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
                    signature: {
                        authority: string | null;
                        position: string;
                        name: string;
                    };
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    signedOn: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    downloadSignedScan: {
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
    attachSignedScan: {
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
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    issueOutgoing: {
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
                     * Format: uuid
                     * @description of the number that is taken; made by the client
                     */
                    id: string;
                    /** @description the version that the change starts from */
                    version: number;
                    /** @description today where left out; never before the last one of the register */
                    issuedOn?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    recallOutgoing: {
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
                    reason: string;
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
                    "application/json": components["schemas"]["OutgoingDetail"];
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
    downloadOutgoing: {
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
    downloadOutgoingPdf: {
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
    readRecipients: {
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
                        items: components["schemas"]["OutgoingRecipient"][];
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
    addRecipients: {
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
                    /** @default [] */
                    unitIds?: string[];
                    /** @default [] */
                    bodyIds?: string[];
                    /**
                     * @description the level above, and the units that took part in the campaign
                     * @default false
                     */
                    proposed?: boolean;
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
                        added: number;
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
    removeRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recipientId: string;
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
    logDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    way: "system" | "post" | "hand" | "email";
                    sentOn: (string & (unknown & unknown)) | null;
                    receivedOn: (string & (unknown & unknown)) | null;
                    /** @default null */
                    receivedBy?: string | null;
                    /** @default null */
                    note?: string | null;
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
                    "application/json": {
                        items: components["schemas"]["OutgoingRecipient"][];
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
    readOutsideBodies: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description words of the name, accents may be left out */
                q?: string;
                /** @description those out of use too */
                retired?: string;
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
                        items: components["schemas"]["OutsideBody"][];
                        next: string | null;
                        may: {
                            keep: boolean;
                        };
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
    addOutsideBody: {
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
                    name: string;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @enum {string} */
                    way: "post" | "hand" | "email";
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
                    "application/json": components["schemas"]["OutsideBody"];
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
    changeOutsideBody: {
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
                    name: string;
                    /** @default null */
                    address?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @enum {string} */
                    way: "post" | "hand" | "email";
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
                    "application/json": components["schemas"]["OutsideBody"];
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
    retireOutsideBody: {
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
    readOutgoingRegister: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                year?: number;
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
                        items: components["schemas"]["OutgoingNumber"][];
                        next: string | null;
                        year: number;
                        settings: components["schemas"]["OutgoingSettings"];
                        registers: components["schemas"]["OutgoingRegister"][];
                        may: {
                            issue: boolean;
                            /** @description no number of this year was taken yet */
                            settings: boolean;
                        };
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
    changeOutgoingRegister: {
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
                "application/json": components["schemas"]["OutgoingSettingsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutgoingSettings"];
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
    openOutgoingRegister: {
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
                    year: number;
                    kind: ("BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL") | null;
                    lastNumber: number;
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
    voidOutgoingNumber: {
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
                    kind: ("BC" | "TTr" | "KH" | "CV" | "TB" | "HD" | "QĐ" | "NQ" | "CTr" | "KL") | null;
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
                    "application/json": {
                        number: number;
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
    readImports: {
        parameters: {
            query?: {
                kind?: "units" | "members" | "workplaces";
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
                        items: components["schemas"]["Import"][];
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
    startImport: {
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
                     * @description what the rows are
                     * @enum {string}
                     */
                    kind: "units" | "members" | "workplaces";
                    /**
                     * Format: uuid
                     * @description the unit below which they come
                     */
                    unitId: string;
                    /** @description first day on which what changes holds; today unless given */
                    effective?: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Import"];
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
    readImport: {
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
                    "application/json": components["schemas"]["Import"];
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
    cancelImport: {
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
    readImportRows: {
        parameters: {
            query?: {
                show?: "faults" | "error" | "new" | "changed" | "same" | "review" | "left-out" | "all";
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
                        items: components["schemas"]["ImportRow"][];
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
    readImportReviews: {
        parameters: {
            query?: {
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
                        items: components["schemas"]["ImportReview"][];
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
    decideImportRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    what: "same";
                    /**
                     * Format: uuid
                     * @description the candidate that the row means
                     */
                    id: string;
                } | {
                    /** @enum {string} */
                    what: "another";
                } | {
                    /** @enum {string} */
                    what: "leave-out";
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
                    "application/json": components["schemas"]["Import"];
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
    decideRemainingRows: {
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
                    /** @enum {string} */
                    what: "another";
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
                    "application/json": components["schemas"]["Import"];
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
    changeImportDay: {
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
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    effective: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["Import"];
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
    applyImport: {
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
                    /** @enum {string} */
                    mode: "all" | "good";
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
                    "application/json": components["schemas"]["Import"];
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
    downloadImportFile: {
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
    readImportColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "units" | "members" | "workplaces";
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
                        items: {
                            key: string;
                            headerVi: string;
                            headerEn: string;
                            required: boolean;
                            noteVi: string;
                            noteEn: string;
                        }[];
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
    downloadImportTemplate: {
        parameters: {
            query?: {
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                kind: "units" | "members" | "workplaces";
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
    exportUnits: {
        parameters: {
            query: {
                unitId: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                format?: "xlsx" | "csv";
                language?: "vi" | "en";
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
    exportWorkplaces: {
        parameters: {
            query: {
                unitId: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                format?: "xlsx" | "csv";
                language?: "vi" | "en";
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
    readActFiles: {
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
                    "application/json": components["schemas"]["ActFiles"];
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
    keepActFile: {
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
                "multipart/form-data": {
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
                    "application/json": components["schemas"]["ActFiles"];
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
    downloadActFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                sha256: string;
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
    previewUnitAct: {
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
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    events: components["schemas"]["UnitEventInput"][];
                    /** @description by unit */
                    members?: {
                        [key: string]: components["schemas"]["MemberDecisionInput"];
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
                    "application/json": components["schemas"]["ActPreview"];
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
    undoUnitAct: {
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
                    "application/json": components["schemas"]["UnitActDetail"];
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
    readActEffects: {
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
                    "application/json": components["schemas"]["ActEffects"];
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
                    members?: components["schemas"]["MemberDecisionInput"];
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
    readSelection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as the units stand on this day */
                    day: string & (unknown & unknown);
                    selection: components["schemas"]["UnitSelectionInput"];
                    /** @description cursor: `next` of the page before */
                    after?: string;
                    /** @default 50 */
                    limit?: number;
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
                    "application/json": components["schemas"]["SelectedUnits"];
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
    previewBulkAct: {
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
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    /** @description the first day on which the new state holds */
                    effective: string & (unknown & unknown);
                    steps: {
                        selection: components["schemas"]["UnitSelectionInput"];
                        does: {
                            /** @enum {string} */
                            kind: "end";
                            members?: "end" | {
                                /** Format: uuid */
                                to: string;
                            };
                            /** @description where the units below what ends go; without it, units below are refused */
                            below?: ("successor" | "parent" | "end") | {
                                /** Format: uuid */
                                to: string;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "move";
                            /** Format: uuid */
                            to: string;
                        } | {
                            /** @enum {string} */
                            kind: "merge";
                            /** Format: uuid */
                            into: string;
                            /** @description where the units below what ends go; without it, units below are refused */
                            below?: ("successor" | "parent" | "end") | {
                                /** Format: uuid */
                                to: string;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "retype";
                            typeKey: string;
                        };
                    }[];
                    /** @description for single units, before what a step says of all */
                    members?: {
                        [key: string]: components["schemas"]["MemberDecisionInput"];
                    };
                    /**
                     * @description go on without the lines that name no unit
                     * @default false
                     */
                    leaveOut?: boolean;
                    /** @description of the preview: refused where other units would be taken by now */
                    fingerprint?: string;
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
                    "application/json": components["schemas"]["BulkPreview"];
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
    recordBulkAct: {
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
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    /** @description the first day on which the new state holds */
                    effective: string & (unknown & unknown);
                    steps: {
                        selection: components["schemas"]["UnitSelectionInput"];
                        does: {
                            /** @enum {string} */
                            kind: "end";
                            members?: "end" | {
                                /** Format: uuid */
                                to: string;
                            };
                            /** @description where the units below what ends go; without it, units below are refused */
                            below?: ("successor" | "parent" | "end") | {
                                /** Format: uuid */
                                to: string;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "move";
                            /** Format: uuid */
                            to: string;
                        } | {
                            /** @enum {string} */
                            kind: "merge";
                            /** Format: uuid */
                            into: string;
                            /** @description where the units below what ends go; without it, units below are refused */
                            below?: ("successor" | "parent" | "end") | {
                                /** Format: uuid */
                                to: string;
                            };
                        } | {
                            /** @enum {string} */
                            kind: "retype";
                            typeKey: string;
                        };
                    }[];
                    /** @description for single units, before what a step says of all */
                    members?: {
                        [key: string]: components["schemas"]["MemberDecisionInput"];
                    };
                    /**
                     * @description go on without the lines that name no unit
                     * @default false
                     */
                    leaveOut?: boolean;
                    /** @description of the preview: refused where other units would be taken by now */
                    fingerprint?: string;
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
                    "application/json": components["schemas"]["UnitActDetail"];
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
    findSmallUnions: {
        parameters: {
            query: {
                under: string;
                /** @description YYYY-MM-DD, from 1900 to 2199 */
                asOf?: string & (unknown & unknown);
                /** @description fewer members are small; without it the rule of the day */
                below?: number;
                plan?: "kind-and-field" | "kind" | "parent" | "locality";
                /** @description a small union that is left alone may join a larger one that is alike */
                hosts?: "true" | "false";
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
                    "application/json": components["schemas"]["SmallUnions"];
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
    readMergeProposals: {
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
                        items: components["schemas"]["MergeProposal"][];
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
    createMergeProposal: {
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
                    unitId: string;
                    title: string;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    asOf?: string & (unknown & unknown);
                    below?: number;
                    /** @default null */
                    targetPercent?: number | null;
                    groups: {
                        /** Format: uuid */
                        absorbs: string;
                        unitIds: string[];
                    }[];
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
                    "application/json": components["schemas"]["MergeProposalDetail"];
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
    readMergeProposal: {
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
                    "application/json": components["schemas"]["MergeProposalDetail"];
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
    changeMergeProposal: {
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
                    /** @default null */
                    targetPercent?: number | null;
                    groups: {
                        /** Format: uuid */
                        absorbs: string;
                        unitIds: string[];
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
                    "application/json": components["schemas"]["MergeProposalDetail"];
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
    dropMergeProposal: {
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
    previewMergeProposal: {
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
                    /**
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    effective: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["ActPreview"];
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
    decideMergeProposal: {
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
                    /**
                     * @description of the decision; without one its events tell what it is
                     * @default
                     */
                    title?: string;
                    /** @default null */
                    decisionSymbol?: string | null;
                    /** @default null */
                    decisionDate?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
                    /** @description YYYY-MM-DD, from 1900 to 2199 */
                    effective: string & (unknown & unknown);
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
                    "application/json": components["schemas"]["UnitActDetail"];
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
    previewHandOver: {
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
                    /** @enum {string} */
                    kind: "person" | "unit";
                    /**
                     * Format: uuid
                     * @description where the person works, or the unit that has ended
                     */
                    unitId: string;
                    /** @default null */
                    fromAccountId?: string | null;
                    /** @default null */
                    toAccountId?: string | null;
                    /**
                     * @description the unit to which the roles at one that has ended pass, and which answers for it unless a person is named
                     * @default null
                     */
                    toUnitId?: string | null;
                    /**
                     * @description a person who answers for the long-term duties of a unit that has ended
                     * @default null
                     */
                    respondentId?: string | null;
                    /**
                     * @description the day of the hand-over, today unless said; never one to come
                     * @default null
                     */
                    effective?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
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
                    "application/json": components["schemas"]["HandOverPreview"];
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
    readHandOvers: {
        parameters: {
            query?: {
                /** @description cursor: `next` of the page before */
                after?: string;
                limit?: number;
                /** @description given or taken by this unit, or at it */
                unitId?: string;
                /** @description given, taken or answered for by this account */
                accountId?: string;
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
                        items: components["schemas"]["HandOverLine"][];
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
    recordHandOver: {
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
                    /** @enum {string} */
                    kind: "person" | "unit";
                    /**
                     * Format: uuid
                     * @description where the person works, or the unit that has ended
                     */
                    unitId: string;
                    /** @default null */
                    fromAccountId?: string | null;
                    /** @default null */
                    toAccountId?: string | null;
                    /**
                     * @description the unit to which the roles at one that has ended pass, and which answers for it unless a person is named
                     * @default null
                     */
                    toUnitId?: string | null;
                    /**
                     * @description a person who answers for the long-term duties of a unit that has ended
                     * @default null
                     */
                    respondentId?: string | null;
                    /**
                     * @description the day of the hand-over, today unless said; never one to come
                     * @default null
                     */
                    effective?: (string & (unknown & unknown)) | null;
                    /** @default null */
                    reason?: string | null;
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
                    "application/json": components["schemas"]["HandOver"];
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
    undoHandOver: {
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
                    "application/json": components["schemas"]["HandOver"];
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
    readHandOver: {
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
                    "application/json": components["schemas"]["HandOver"];
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
    readUnitRespondent: {
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
                    "application/json": components["schemas"]["UnitRespondent"];
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
    searchEverywhere: {
        parameters: {
            query: {
                /** @description words in any order, accents may be left out, the last one may only be begun; from two letters on */
                q: string;
                /** @description only this kind, and more of it */
                kind?: "unit" | "member" | "officer" | "document" | "campaign";
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
                    "application/json": components["schemas"]["SearchResult"];
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
