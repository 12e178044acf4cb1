package linchpin;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import linchpin.people.Role;
import linchpin.support.Browser;

/** Where each role goes, and the pages that only a filled-in form leads to. Each walk can be gone twice. */
final class Walks {

    /** A page to stop at and look around: its address, or where clicking leads from the page before. */
    record Stop(String name, String path, Consumer<Page> then) {

        void reach(Browser browser, UnaryOperator<String> address) {
            if (!path.isEmpty()) {
                browser.open(address.apply(path));
            }
            then.accept(browser.page());
        }
    }

    private Walks() {}

    private static Stop at(String path) {
        return new Stop(path, path, _ -> {});
    }

    private static Stream<Stop> at(String... paths) {
        return Stream.of(paths).map(Walks::at);
    }

    private static Stop then(String name, Consumer<Page> act) {
        return new Stop(name, "", act);
    }

    private static Stop from(String path, String name, Consumer<Page> act) {
        return new Stop(name, path, act);
    }

    @SafeVarargs
    private static List<Stop> walk(Stream<Stop> addresses, Stop... forms) {
        return Stream.concat(addresses, Stream.of(forms)).toList();
    }

    static final List<Stop> PUBLIC = walk(
            at(
                    "/",
                    "/about",
                    "/how-we-know",
                    "/sign-in",
                    "/sign-in?unsent=",
                    "/forgotten-password",
                    "/forgotten-password/asked",
                    "/receipt",
                    "/give/{organisation}",
                    "/give/{organisation}/ward-7",
                    "/said/{organisation}",
                    "/said/{organisation}/replies",
                    "/said/{organisation}/elsewhere",
                    "/said/{organisation}/place",
                    "/said/{organisation}/place/ward-7",
                    "/said/{organisation}/{said-taken}",
                    "/said/{organisation}/standing/in-progress",
                    "/said/{organisation}/standing/went-back",
                    "/said/{organisation}/standing/confirmed",
                    "/said/{organisation}/standing/given-up",
                    "/numbers/{organisation}",
                    "/report/{organisation}",
                    "/report/{organisation}/{quarter}",
                    "/newsletter/{organisation}",
                    "/newsletter/{organisation}/patients/1",
                    "/decided/{organisation}",
                    "/decided/{organisation}/1",
                    "/decided/{organisation}/keys",
                    "/asking/{organisation}",
                    "/asking/{organisation}/1",
                    "/asking/{organisation}/2",
                    "/news/{news}",
                    "/news/{news}/{news-matter}/half",
                    "/news/{news}/stop",
                    "/stop/{organisation}/{stop-key}",
                    "/take-part/{organisation}",
                    "/said/{organisation}/{said-claimed}",
                    "/said/{organisation}/{said-half}",
                    "/said/{organisation}/{said-confirmed}",
                    "/said/{organisation}/{said-back}",
                    "{invitation}",
                    "/invitation/{organisation}/accepted",
                    "{new-password}",
                    "{set-up}",
                    "/nowhere",
                    "/recipt"),
            from("/sign-in", "wrong-password", page -> {
                page.getByLabel("Email address").fill("nobody@example.org");
                page.getByLabel("Password").fill("wrong");
                press(page, "Sign in");
            }),
            from(
                    "{invitation}",
                    "invitation-errors",
                    page -> press(page, page.locator("main form button").last())),
            from(
                    "{set-up}",
                    "set-up-errors",
                    page -> press(page, page.locator("main form button").last())),
            from("/asking/{organisation}/2", "asking-errors", page -> press(page, "Send")),
            from("/give/{organisation}/ward-7", "giving-errors", page -> press(page, "Send")),
            then("thanks", page -> {
                page.locator("textarea").first().fill("Thank you for the tea.");
                press(page, "Send");
            }),
            then("receipt-fresh", page -> press(page, "See or change what I sent")),
            from("/receipt/{receipt}", "offer-errors", page -> {
                var offered = page.locator("form[action='/receipt/offer/take-back'] button");
                if (offered.count() > 0) { // on the walk before this one
                    press(page, offered);
                }
                page.locator("summary", new Page.LocatorOptions().setHasText("Offer to help"))
                        .click();
                press(page, page.locator("form[action='/receipt/offer'] button"));
            }),
            then("offered", page -> {
                page.getByLabel("How can we reach you?").fill("una@example.org");
                press(page, page.locator("form[action='/receipt/offer'] button"));
            }),
            from("/receipt/{receipt-thread-back}", "follow-errors", page -> {
                page.locator("summary", new Page.LocatorOptions().setHasText("Yes, tell me"))
                        .click();
                press(page, page.locator("form[action='/receipt/follow'] button"));
            }),
            from("/receipt", "receipt-unknown", page -> receipt(page, "123")),
            from("/receipt", "receipt-mistyped", page -> receipt(page, "acorn alpaca badgr")),
            at("/receipt/{receipt}"),
            then("withdraw", page -> press(page, "Take back what I said")),
            then("receipt-left", page -> press(page, "No, leave it as it is")),
            then("receipt-nothing-added", page -> press(page, "Add")),
            at("/receipt/{receipt-thread-claimed}"),
            at("/receipt/{receipt-thread-back}"),
            then("judged-too-long", page -> {
                if (page.locator("form[action='/receipt/judge']").count() > 0) {
                    page.locator("form[action='/receipt/judge'] textarea").fill("Not yet. ".repeat(500));
                    press(page, page.locator("form[action='/receipt/judge'] button"));
                }
            }),
            then("judged", page -> {
                if (page.locator("form[action='/receipt/judge']").count() > 0) {
                    page.locator("form[action='/receipt/judge'] textarea").fill("Not yet.");
                    page.getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                            .check();
                    press(page, page.locator("form[action='/receipt/judge'] button"));
                }
            }));

    static List<Stop> of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> ADMINISTRATOR;
            case LINCHPIN -> LINCHPIN;
            case PATIENT_LEADER ->
                walk(
                        at(
                                "/home",
                                "/log",
                                "/log?q=home",
                                "/log/{feedback}",
                                "/matters/{thread-late}",
                                "/answers/{answer}",
                                "/figures",
                                "/figures?place={ward}&months=60",
                                "/figures?theme=3&months=all",
                                "/figures/public",
                                "/packs",
                                "/packs/new",
                                "/packs/{pack}",
                                "/packs/{pack}/easy-read",
                                "/packs/{pack}/stories/1",
                                "/packs/{pack}/questions",
                                "/proposals",
                                "/proposals/new",
                                "/proposals/new?matter={thread-open}",
                                "/proposals/{proposal}",
                                "/proposals/{proposal}/versions",
                                "/proposals/{proposal}/authors",
                                "/proposals/{proposal}/stage",
                                "/proposals/{proposal}/without",
                                "/proposals/{proposal}/part",
                                "/proposals/{proposal}/pictures",
                                "/proposals/{proposal}/pictures/{picture}/away",
                                "/proposals/{proposal}/withdraw",
                                "/proposals?stage=review",
                                "/proposals/{proposal}/promises/new",
                                "/proposals/{proposal}/promises/{promise}",
                                "/proposals/{proposal}/promises/{promise}/kept",
                                "/proposals/{proposal}/sessions/new",
                                "/proposals/{proposal}/sessions/{session}",
                                "/proposals/{proposal}/sessions/{session}/change",
                                "/proposals/{proposal}/sessions/{session}/notes",
                                "/proposals/{proposal}/sessions/{session}/ideas/{idea}/became",
                                "/proposals/{proposal}/sessions/{session}/ideas/{idea}/away",
                                "/proposals/{proposal}/sessions/{session}/moments/{moment}/away",
                                "/proposals/{proposal}/sessions/{session}/not-there",
                                "/proposals/{proposal-idea}",
                                "/reviews",
                                "/reviews/{review}",
                                "/reviews/{review}/conclude",
                                "/reviews/{review}/owner",
                                "/reviews/{review}/later",
                                "/reviews/ask",
                                "/reviews/rules",
                                "/reviews/rules/new",
                                "/reviews/rules/{review-rule}",
                                "/reviews/rules/{review-rule}/why",
                                "/reviews/rules/{review-rule}/change",
                                "/reviews/nearby",
                                "/rounds",
                                "/rounds/new?proposal={proposal}",
                                "/rounds/new?proposal={proposal-unasked}",
                                "/rounds/{round}",
                                "/rounds/{round}/look",
                                "/rounds/{round}/said/{saying}",
                                "/rounds/{round}/said/{saying}/away",
                                "/decisions/{decided}/voters",
                                "/rounds/{round}/close",
                                "/rounds/{round}/lengthen",
                                "/rounds/{round-over}",
                                "/rounds/{round-over}/look?of=shown",
                                "/rounds/{round-over}/questions",
                                "/budgets",
                                "/budgets/{budget}",
                                "/budgets/{budget}/approve",
                                "/budgets/{budget}/release/{approval}",
                                "/budgets/{budget}/receipts/{approval}",
                                "/talks",
                                "/talks/new",
                                "/talks/{talk}",
                                "/talks/{talk}/correct",
                                "/talks/{talk}/back",
                                "/talks/{talk}/came",
                                "/talks/{talk-moved}",
                                "/run-past",
                                "/run-past/{question}",
                                "/run-past/{question}/reply",
                                "/run-past/{question-replied}",
                                "/walks",
                                "/walks/new",
                                "/walks/{walk}",
                                "/walks/{walk}/items/2",
                                "/walks/{walk-done}",
                                "/walks/places/{ward}",
                                "/walks/works",
                                "/told",
                                "/told/new",
                                "/told/{told}",
                                "/told/{told}/moved",
                                "/told/{told}/back",
                                "/decisions",
                                "/decisions/new",
                                "/decisions/new/cases",
                                "/decisions/new/simple",
                                "/decisions/new/consent",
                                "/decisions/new/panel",
                                "/decisions/{panel}",
                                "/decisions/{panel}/marks",
                                "/decisions/{panel-talks}",
                                "/decisions/{panel-talks}/talk",
                                "/decisions/{panel-talks}/talk/1/1",
                                "/decisions/{panel-talks}/prices",
                                "/decisions/{papers}",
                                "/decisions/{papers}/papers",
                                "/decisions/{papers}/papers/read?envelope=3",
                                "/decisions/{panel-sheets}",
                                "/decisions/{panel-sheets}/sheet",
                                "/decisions/{panel-sheets}/papers",
                                "/decisions/{panel-sheets}/papers/read?envelope=2",
                                "/decisions/{panel-decided}",
                                "/decisions/{panel-decided}/talk",
                                "/decisions/drafts/{draft}",
                                "/decisions/drafts/{draft}/change",
                                "/decisions/{decided}",
                                "/decisions/{decided}/follows",
                                "/decisions/{decided}/again",
                                "/decisions/{equal}",
                                "/decisions/{equal}/round",
                                "/decisions/{equal}/second",
                                "/decisions/{decision}",
                                "/decisions/{decision}/ready",
                                "/decisions/{decision}/vote",
                                "/decisions/{decision}/off",
                                "/reports",
                                "/reports/{quarter-waiting}",
                                "/reports/{quarter-waiting}/edit",
                                "/newsletters",
                                "/newsletters/{newsletter-patients}",
                                "/newsletters/{newsletter-staff}"),
                        from(
                                "/reports/{quarter-waiting}",
                                "statement-errors",
                                page -> press(page, "Approve and publish")),
                        from("/decisions/{panel}/marks", "marks-errors", page -> press(page, "Save my marks")),
                        from(
                                "/decisions/{panel-talks}/talk/1/1",
                                "moved-errors",
                                page -> press(page, "Say that we agreed")),
                        from("/decisions/{decided}/follows", "follows-errors", page -> press(page, "Say it")),
                        from("/decisions/{decided}/again", "again-errors", page -> press(page, "Say it")),
                        from("/decisions/{papers}/papers", "count-errors", page -> press(page, "Close the count")),
                        from(
                                "/decisions/{papers}/papers/read?envelope=3",
                                "paper-errors",
                                page -> press(page, "Read it in")),
                        from("/decisions/{equal}/round", "round-errors", page -> press(page, "Say it")),
                        from("/decisions/{decision}/vote", "vote-errors", page -> press(page, "Cast my vote")),
                        from(
                                "/decisions/new/one-of-several",
                                "decision-errors",
                                page -> press(page, "Save, and read what it means")),
                        from("/proposals/new", "proposal-errors", page -> press(page, "Raise it")),
                        from(
                                "/proposals/{proposal}/change",
                                "change-errors",
                                page -> press(page, "Save as a new version")),
                        then("changed-meanwhile", page -> {
                            page.getByLabel("What would it change?").fill("One chair by the window.");
                            page.getByLabel("A word on what you changed").fill("One is enough");
                            page.locator("input[name=from]").evaluate("field => field.value = '1'");
                            press(page, "Save as a new version");
                        }),
                        from("/proposals/{proposal}/stage", "stage-errors", page -> press(page, "Move it")),
                        from(
                                "/proposals/{proposal}/promises/new",
                                "promise-errors",
                                page -> press(page, "Write it down")),
                        from(
                                "/proposals/{proposal}/promises/{promise}/kept",
                                "kept-errors",
                                page -> press(page, "Say it")),
                        from("/proposals/{proposal}/pictures", "picture-errors", page -> press(page, "Add it")),
                        from(
                                "/proposals/{proposal}/sessions/new",
                                "session-errors",
                                page -> press(page, "Write it down")),
                        from("/proposals/{proposal}/sessions/{session}", "moment-errors", page -> {
                            page.getByText("Add a moment of care").click();
                            press(page, "Add the moment");
                        }),
                        from("/proposals/{proposal}/sessions/{session}", "idea-errors", page -> {
                            page.getByText("Add an idea").click();
                            press(page, "Add the idea");
                        }),
                        from(
                                "/proposals/{proposal}/sessions/{session}/ideas/{idea}/became",
                                "became-errors",
                                page -> press(page, "Say it")),
                        from("/proposals/{proposal}/sessions/{session}/notes", "notes-errors", page -> {
                            page.getByLabel("The notes").fill("");
                            press(page, "Save the notes");
                        }),
                        from("/proposals/{proposal}", "comment-errors", page -> press(page, "Say it")),
                        from(
                                "/rounds/new?proposal={proposal-unasked}",
                                "ask-first-errors",
                                page -> press(page, "Open it")),
                        from("/reviews/ask", "ask-review-errors", page -> press(page, "Ask for it")),
                        from("/reviews/{review}/conclude", "conclude-errors", page -> press(page, "Conclude it")),
                        from("/reviews/{review}/owner", "owner-errors", page -> press(page, "Hand it over")),
                        from("/reviews/{review}/later", "later-errors", page -> press(page, "Put it off")),
                        from("/reviews/rules/new", "tried", page -> press(page, "Try it on the last year")),
                        from("/reviews/rules/new", "rule-errors", page -> {
                            page.getByLabel("How many comments?").fill("");
                            press(page, "Keep it");
                        }),
                        from("/rounds/{round}", "say-inside-errors", page -> press(page, "Send")),
                        from("/rounds/{round}/look", "look-errors", page -> press(page, "Do not show what is ticked")),
                        from("/rounds/{round}/said/{saying}", "decide-errors", page -> press(page, "Decide")),
                        from(
                                "/rounds/{round}/said/{saying}/away",
                                "away-errors",
                                page -> press(page, "Take the words away")),
                        from("/rounds/{round}/close", "close-errors", page -> press(page, "Close it now")),
                        from("/rounds/{round}/lengthen", "lengthen-errors", page -> press(page, "Make it longer")),
                        from(
                                "/rounds/{round-over}/questions",
                                "questions-errors",
                                page -> press(page, "Publish the questions")),
                        from("/run-past/{question}/reply", "reply-errors", page -> {
                            page.getByLabel("Your reply").fill("");
                            press(page, "Save my reply");
                        }),
                        from("/told/new", "told-errors", page -> press(page, "Log it")),
                        from("/told/{told}/moved", "moved-story-errors", page -> press(page, "Say it")),
                        from("/told/{told}/back", "told-back-errors", page -> press(page, "Take it back")),
                        from("/talks/new", "talk-errors", page -> press(page, "Log it")),
                        from("/talks/{talk}/came", "came-errors", page -> press(page, "Say it")),
                        from("/talks/{talk}/back", "talk-back-errors", page -> press(page, "Take it back")),
                        from("/packs/new", "pack-errors", page -> press(page, "Make the pack")),
                        from("/packs/{pack}/stories/1", "swap-errors", page -> press(page, "Change the story")));
            case CHAMPION ->
                walk(
                        at(
                                "/home",
                                "/matters",
                                "/matters/{thread-open}",
                                "/actions",
                                "/sharing",
                                "/waits",
                                "/waits/team",
                                "/held-answers",
                                "/worked",
                                "/budgets/new",
                                "/budgets/{budget}",
                                "/budgets/{budget}/allot",
                                "/talks",
                                "/talks/{talk-moved}",
                                "/run-past",
                                "/run-past/new",
                                "/run-past/{question}",
                                "/run-past/{question-replied}",
                                "/run-past/{question-replied}/became",
                                "/run-past/{question}/withdraw",
                                "/told",
                                "/told/{told}"),
                        from("/run-past/new", "ask-errors", page -> press(page, "Ask")),
                        from("/run-past/{question-replied}/became", "became-errors", page -> press(page, "Say it")),
                        from(
                                "/budgets/{budget}/receipts/{approval-paid}/{bill}/away",
                                "receipt-away-errors",
                                page -> press(page, "Take it away")),
                        from("/budgets/new", "budget-errors", page -> press(page, "Open it")));
            case LINE_MANAGER ->
                walk(
                        at("/home", "/away", "/people", "/people/{person}", "/people/{linchpin}/lend/LINCHPIN", "/log"),
                        from("/people/{linchpin}/lend/LINCHPIN", "lend-errors", page -> press(page, "Ask them")),
                        from(
                                "/away",
                                "away",
                                page -> press(
                                        page, page.locator("main .lp-list a").first())),
                        then("away-errors", page -> {
                            if (page.getByLabel("Who covers?").count() > 0) {
                                press(page, "Ask them to cover");
                            }
                        }));
            case CONNECTOR ->
                walk(
                        at(
                                "/home",
                                "/roles-asked/{asked}",
                                "/on-behalf/mine",
                                "/log/{feedback}",
                                "/posters",
                                "/places",
                                "/silence",
                                "/representation"),
                        from("/silence", "silence-errors", page -> {
                            page.getByLabel("Count as silent after so many days")
                                    .fill("never");
                            press(page, "Save");
                        }));
            case END_USER ->
                walk(
                        at(
                                "/home",
                                "/actions",
                                "/actions/{action}",
                                "/actions/{action-late}",
                                "/actions/{action-back}",
                                "/actions/small",
                                "/actions/small/from/{feedback}",
                                "/matters/{thread-open}/small",
                                "/actions/{action-late}/cycles/new",
                                "/actions/{action-late}/cycles/1",
                                "/walks/works/{finding}",
                                "/talks",
                                "/talks/with-me",
                                "/talks/{talk}",
                                "/talks/{talk-moved}"),
                        from("/talks/{talk}", "word-errors", page -> press(page, "Add my word")),
                        from(
                                "/actions/{action-late}/cycles/new",
                                "cycle-errors",
                                page -> press(page, "Begin with this plan")),
                        from("/actions/{action}", "action-errors", page -> {
                            page.getByLabel("What was done?").fill("");
                            press(page, "Mark as done");
                        }));
            case ANALYST -> ANALYST;
        };
    }

    private static final List<Stop> ADMINISTRATOR = walk(
            at(
                    "/home",
                    "/me",
                    "/me/sessions",
                    "/me/mail",
                    "/me/organisation",
                    "/settings",
                    "/places",
                    "/places?welcome",
                    "/places/new",
                    "/places/several",
                    "/places/{ward}",
                    "/people",
                    "/people/invite",
                    "/people/{person}",
                    "/people/{person}/stop",
                    "/confirming",
                    "/posters",
                    "/imports",
                    "/populations",
                    "/approach",
                    "/approach/new",
                    "/approach/{asked-list}",
                    "/approach/peace",
                    "/approach/words",
                    "/chores",
                    "/messages",
                    "/backups",
                    "/log"),
            from("/settings", "settings-errors", page -> {
                page.getByLabel("Name of the organisation").fill("");
                page.getByLabel("How to reach you").fill("x".repeat(301));
                press(page, "Save");
            }),
            from("/settings", "logo-errors", page -> press(page, "Use this picture")),
            from("/places/{ward}", "place-merge-errors", page -> press(page, "Merge")),
            from("/approach/new", "asking-list-errors", page -> press(page, "Look what it would do")),
            then("asking-list-looked", page -> {
                page.locator("input[type=file]")
                        .setInputFiles(new FilePayload(
                                "people.csv",
                                "text/csv",
                                "Mobile,Surname\n07723 456789,Zinfandel\nnone,Nobody\n"
                                        .getBytes(StandardCharsets.UTF_8)));
                page.getByLabel("They were told that we may ask").check();
                page.getByLabel("Who stands for it?").fill("The matron");
                press(page, "Look what it would do");
            }),
            from("/approach/peace", "peace-errors", page -> press(page, "Leave in peace")),
            from("/approach/words", "ask-words-errors", page -> {
                page.getByLabel("Words of the text message").fill("How was it?");
                press(page, "Save");
            }),
            from("/populations", "population-errors", page -> press(page, "Load it")),
            from(
                    "/me",
                    "me-errors",
                    page -> press(page, page.locator("main form button").last())),
            from(
                    "/places/new",
                    "place-errors",
                    page -> press(page, page.locator("main form button").last())),
            from("/places/several", "places-preview", page -> {
                page.locator("textarea").fill("Medicine > Juniper ward\nMedicine > Hazel ward");
                press(page, page.locator("main form button").last());
            }),
            from(
                    "/people/invite",
                    "invite-errors",
                    page -> press(page, page.locator("main form button").last())),
            then("invited", page -> {
                page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                        .fill("Rewi Okonkwo");
                page.getByLabel("Email address").fill("rewi" + System.nanoTime() + "@example.org");
                page.locator("input[name=roles]").first().check();
                press(page, page.locator("main form button").last());
            }),
            from(
                    "/people",
                    "invitation-new-link",
                    page -> press(page, "Make a new link for the invitation to Rewi Okonkwo")),
            from("/people/{person}", "password-link", page -> press(page, "Make a link")),
            from("/imports", "no-file", page -> press(page, "Send the file")));

    private static final List<Stop> LINCHPIN = walk(
            at(
                    "/home",
                    "/log",
                    "/log?q=kind&score=1",
                    "/log?q=nothinglikethis",
                    "/log?ticked=none",
                    "/log/{feedback}",
                    "/log/{feedback}/reply",
                    "/messages/by-hand",
                    "/replies",
                    "/log/{feedback}/moderation",
                    "/log/{identifying}/moderation?clearing=1",
                    "/masking",
                    "/masking/waiting",
                    "/masking/waiting?all=1",
                    "/masking/waiting?done=2&stayed=1",
                    "/clearing",
                    "/clearing?all=1",
                    "/clearing?done=2&stayed=1&press=00000000-0000-0000-0000-000000000000",
                    "/withdrawn",
                    "/withdrawn/{withdrawn}",
                    "/log/{withdrawn}",
                    "/sharing",
                    "/shared/{shared}",
                    "/decisions/{decided}/otherwise",
                    "/decisions/{panel-decided}",
                    "/posters",
                    "/on-behalf",
                    "/matters",
                    "/matters/{thread-open}",
                    "/matters/{thread-open}?words=hard",
                    "/matters/{thread-open}?like=these",
                    "/matters/{thread-promised}",
                    "/matters/{thread-written}",
                    "/matters/{thread-claimed}",
                    "/matters/{thread-half}",
                    "/matters/{thread-confirmed}",
                    "/matters/{thread-back}",
                    "/matters/{thread-closed}",
                    "/matters/from/{feedback}",
                    "/matters/{thread-open}/promise",
                    "/matters/{thread-open}/answer",
                    "/matters/{thread-open}/close",
                    "/matters/{thread-open}/name",
                    "/matters/{thread-open}/merge",
                    "/matters/{thread-promised}/merge/{thread-open}",
                    "/matters/{thread-claimed}/merge/{thread-open}",
                    "/matters/{thread-closed}/reopen",
                    "/actions",
                    "/actions/{action}",
                    "/answers/{answer}",
                    "/answers/{said-claimed}",
                    "/answers/{said-taken}",
                    "/answers/{said-claimed}/withdraw",
                    "/answers/{said-claimed}/print",
                    "/printed",
                    "/printed?copy={copy}",
                    "/clocks",
                    "/clocks/{clock}",
                    "/clocks/duties",
                    "/clocks/requests/new",
                    "/reports",
                    "/reports/{quarter}",
                    "/reports/{quarter}/versions/1"),
            from("/reports/{quarter}/edit", "report-errors", page -> press(page, "Save as a new version")),
            from("/answers/{said-claimed}/print", "print-errors", page -> {
                page.getByLabel("Where will it hang").fill("By the lift. ".repeat(20));
                press(page, "Print it");
            }),
            from("/printed", "printed-errors", page -> press(page, "They are taken down")),
            from("/clocks", "clocks-errors", page -> press(page, "Note it for all that are ticked")),
            from("/clocks/{clock}", "met-errors", page -> press(page, "Note it")),
            from("/clocks/duties", "duty-errors", page -> press(page, "Set this duty")),
            from("/clocks/requests/new", "request-errors", page -> press(page, "Start the clock")),
            from("/log", "many", page -> {
                page.locator("input[name='tick']").first().check();
                press(page, "Something else");
            }),
            then("many-errors", page -> press(page, "Give a theme")),
            from("/log", "many-done", page -> {
                page.locator("input[name='tick']").first().check();
                press(page, page.locator("#many button[value='read']"));
            }),
            from("/log/{feedback}", "alarm-errors", page -> {
                answered(page, () -> page.locator("form[action$='/alarms']").evaluate("form => form.submit()"));
            }),
            from("/take-part/{organisation}", "offered-in-public", page -> {
                page.getByLabel("How can we reach you?").fill("0113 496 0000");
                press(page, "Offer to help");
            }),
            at("/offers"),
            then("offer", page -> press(page, page.locator("main ul a").first())),
            then("offer-errors", page -> press(page, "Save what became of it")),
            from("/log/{feedback}/reply", "reply-errors", page -> press(page, "Send for approval")),
            from("/log/{feedback}/moderation", "moderation-errors", page -> press(page, "Hold back")),
            from("/log/{identifying}/moderation", "masking-errors", page -> {
                while (page.locator("input[name=tick]:checked").count() > 0) {
                    page.locator("input[name=tick]:checked").first().uncheck();
                }
                press(page, "Mask what is ticked");
            }),
            from("/log/{feedback}/moderation", "moderation-opened", page -> press(page, "Open the words as received")),
            from("/log/{identifying}/moderation", "restore-errors", page -> press(page, "Undo: show it as received")),
            from("/masking/waiting", "waiting-errors", page -> press(page, "Nothing to mask")),
            from("/clearing", "clearing-errors", page -> press(page, "Clear what is ticked for quoting")),
            from("/withdrawn/{withdrawn}", "withdrawn-errors", page -> press(page, "Open the words")),
            from("/on-behalf", "on-behalf-errors", page -> press(page, "Read it back")),
            then("read-back", page -> {
                page.getByLabel("What did they tell you?").fill("The call bell is out of reach.");
                for (var field : List.of("place", "channel")) {
                    page.locator("select[name=" + field + "]")
                            .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                }
                press(page, "Read it back");
                page.getByText("This is all that will be kept.").waitFor();
            }),
            from("/on-behalf", "on-behalf-heard", page -> {
                page.getByLabel("What did they tell you?").fill("The call bell is out of reach.");
                button(page, "Has this been heard before?").click(); // answered on the page itself
                page.locator("[data-heard-summary]").waitFor();
            }),
            from("/matters/from/{feedback}", "matter-errors", page -> press(page, "Open the matter")),
            from("/matters/{thread-open}/promise", "promise-errors", page -> press(page, "Promise it")),
            from("/matters/{thread-open}/answer", "answer-looked", page -> press(page, "Look at it first")),
            from("/matters/{thread-open}/answer", "answer-errors", page -> press(page, "Send for approval")),
            from(
                    "/matters/{thread-open}/close",
                    "close-errors",
                    page -> press(page, page.locator("main form button").last())));

    private static final String FILE = """
            Comment ID,Respondent,Date,Ward,FFT answer,FFT question,Comment,A column with an uncommonly long name that a supplier gave it
            c1,r1,30/09/2021,Ward 7,1,What was good?,The staff were kind,x
            c2,r2,03/10/2021,Ward 7,5,What could we do better?,"Waited six hours for my tablets, and then two more",x
            c3,r3,12/14/2021,Clinic,7,What could we do better?,Tablets came at seven in the evening,x
            c4,r4,soon,Clinic,2,What was good?,Kind,x
            """;

    private static final List<Stop> ANALYST = walk(
            at(
                    "/home",
                    "/people",
                    "/log",
                    "/imports/{import-running}",
                    "/returns",
                    "/returns/arrange/inpatient",
                    "/returns/confirm/setting/outpatient",
                    "/returns/inpatient/{return-month}",
                    "/returns/inpatient/{return-month}/preview",
                    "/returns/inpatient/{return-month}/submit",
                    "/returns/inpatient/{return-submitted}",
                    "/representation",
                    "/reader",
                    "/coding",
                    "/themes/own",
                    "/themes/own?change=1001"),
            from("/returns/confirm/setting/outpatient", "confirm-errors", page -> press(page, "It is right")),
            from("/themes/own?change=1001", "own-theme-errors", page -> {
                page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                        .fill("");
                press(page, "Change it");
            }),
            from("/imports", "import-columns", page -> {
                page.setInputFiles(
                        "input[type=file]",
                        new FilePayload("Answers of the year.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
                press(page, "Send the file");
                page.waitForURL("**/columns");
            }),
            then("import-layout", page -> page.locator("main summary").first().click()),
            then("import-column-errors", page -> {
                page.locator("select[name='role[4]']").selectOption("DATE");
                press(page, "Continue");
            }),
            then("import-meanings", page -> {
                page.locator("select[name='role[4]']").selectOption("ANSWER");
                press(page, "Continue");
            }),
            then("import-date-errors", page -> press(page, "Continue")),
            then("import-preview", page -> {
                page.locator("input[name=dates]").first().check();
                var ends = page.locator("input[name=ends]");
                if (ends.count() > 0) { // the second time, that was said
                    ends.first().check();
                }
                press(page, "Continue");
            }),
            then("import-report", page -> {
                press(page, page.locator("form[action$='/start'] button"));
                page.getByText("What became of the rows").waitFor();
                page.getByText("Refused rows").first().waitFor();
            }),
            then("import-in-log", page -> {
                var there = page.getByText("See what came in, in the log");
                if (there.count() > 0) { // the second time, all was known
                    there.click();
                    page.waitForURL("**/log?import=*");
                }
            }),
            then("import-undo", page -> {
                if (page.url().contains("/log?")) {
                    page.goBack();
                }
                var undo = page.getByText("Undo this import");
                if (undo.count() > 0) { // where something came in that was not known
                    undo.first().click();
                    page.waitForURL("**/undo");
                }
            }),
            then("import-undone", page -> {
                var undo = button(page, "Undo this import");
                if (undo.count() > 0) {
                    press(page, undo);
                    page.getByText("undone").first().waitFor(); // or is being, as long as another comes in
                }
            }),
            at("/imports"));

    private static void receipt(Page page, String number) {
        page.locator("main input").first().fill(number);
        press(page, "Open");
    }

    private static void press(Page page, String label) {
        press(page, button(page, label));
    }

    private static Locator button(Page page, String label) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    /** Waits for the page that answers: until it comes, the one that was pressed on is still there, loaded as it was. */
    private static void press(Page page, Locator button) {
        answered(page, button::click);
    }

    private static void answered(Page page, Runnable sending) {
        page.evaluate("document.documentElement.dataset.pressed = 'on'");
        sending.run();
        page.waitForFunction(
                "() => document.documentElement && !document.documentElement.dataset.pressed"); // a function: the
        // content policy
        // forbids eval
        page.waitForLoadState();
    }
}
