package attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What was found about who may do what, tried again by people of their own: invited, accepted and confirmed as anybody is. */
final class People {

    private static final String PASSWORD = "harbour lantern oxide";

    /** What is of the whole organisation, with a field or two that would change something. */
    private static final List<List<String>> OF_THE_WHOLE = List.of(
            List.of("/sharing", "what", "all"),
            List.of("/masking", "staff", "KEEP"),
            List.of("/silence/days", "days", "1"),
            List.of("/confirming", "rule", "one"),
            List.of("/reader/limit", "limit", "1"),
            List.of("/themes/own", "name", "Doors"),
            List.of("/settings", "name", "Mine"),
            List.of("/figures/public", "quarter", "2026-07"),
            List.of("/places/several", "places", "Mine"));

    private static final List<String> PAGES_OF_THE_WHOLE = List.of(
            "/imports", "/populations", "/returns", "/settings", "/chores", "/backups", "/masking", "/themes/own", "/places/several");

    private static final String EVERY_ROLE =
            "PATIENT_LEADER CHAMPION LINCHPIN LINE_MANAGER ADMINISTRATOR CONNECTOR END_USER ANALYST";

    private final String address;
    private final Random random;

    People(Server server, Random random) {
        this.address = server.address();
        this.random = random;
    }

    /** Somebody who accepted, and for whom somebody said that it was them. */
    private record Joined(String email, Site site) {}

    /** #12 and #13: a permission holds where its role is held, and roles of different reach do not add up. */
    Findings.Result partOnly() throws Exception {
        var within = feedback("willow-ward");
        var beyond = feedback("juniper-ward");
        var failed = 0;
        var whole = new Site(address).as("LINCHPIN").press("/home", "/masking", "staff", "KEEP");
        failed += whole.status() == 302 ? 0 : 1; // what is refused below is refused for the reach, not for the form
        var scoped = join("Surgery", EVERY_ROLE.split(" ")).site();
        for (var path : PAGES_OF_THE_WHOLE) {
            failed += refused(scoped.get(path)) ? 0 : 1;
        }
        for (var form : OF_THE_WHOLE) {
            var fields = form.subList(1, form.size()).toArray(String[]::new);
            failed += refused(scoped.press("/home", form.getFirst(), fields)) ? 0 : 1;
        }
        failed += scoped.get(within).status() == 200 ? 0 : 1;
        failed += refused(scoped.get(beyond)) ? 0 : 1;
        failed += refused(scoped.get(beyond + "/moderation")) ? 0 : 1;

        var joined = join(null, "PATIENT_LEADER");
        give(joined, "Surgery", "LINCHPIN");
        var both = joined.site();
        failed += both.get(within + "/moderation").status() == 200 ? 0 : 1;
        failed += both.get(beyond).status() == 200 ? 0 : 1;
        failed += refused(both.get(beyond + "/moderation")) ? 0 : 1;
        failed += refused(both.press("/home", beyond + "/moderation/original")) ? 0 : 1;
        return new Findings.Result(
                PAGES_OF_THE_WHOLE.size() + OF_THE_WHOLE.size() + 8,
                failed,
                "all eight roles for one division, and two roles of different reach");
    }

    /** #17: accepting tells nothing about accounts elsewhere, opens nothing by itself, and a link works once. */
    Findings.Result joining() throws Exception {
        var failed = 0;
        var there = invite("linchpin@demob.example", null, "CHAMPION");
        var nowhere = invite("nobody" + number() + "@demob.example", null, "CHAMPION");
        var stranger = new Site(address);
        var answers = new ArrayList<String>();
        for (var link : List.of(there, nowhere)) {
            var answer = stranger.press(link, link, "password", PASSWORD);
            answers.add(answer.status() + " " + answer.header("location") + " "
                    + stranger.get(answer.header("location")).body());
            failed += stranger.get(link).status() == 404 ? 0 : 1;
        }
        failed += answers.getFirst().equals(answers.getLast()) ? 0 : 1;
        for (var email : List.of("linchpin@demob.example")) {
            failed += signedIn(new Site(address), email) ? 1 : 0;
        }
        return new Findings.Result(4, failed, "");
    }

    /** #18: whoever guesses from elsewhere shuts nobody out. */
    Findings.Result lockOut() throws Exception {
        var victim = join(null, "CHAMPION");
        var elsewhere = new Site(address, "127.0.0.2");
        for (var i = 0; i < 12; i++) {
            elsewhere.press("/sign-in", "/sign-in", "email", victim.email(), "password", "wrong wrong " + i);
        }
        var failed = signedIn(elsewhere, victim.email()) ? 1 : 0;
        failed += signedIn(new Site(address), victim.email()) ? 0 : 1;
        return new Findings.Result(2, failed, "12 wrong tries from one address, the right password from there and from another");
    }

    /** #24: a role for oneself waits for somebody else. */
    Findings.Result promotion() throws Exception {
        var arranger = join(null, "LINE_MANAGER");
        var site = arranger.site();
        var own = person(site, arranger.email());
        site.press(own, own + "/roles", "roles", "LINCHPIN", "place", "", "until", "");
        var failed = refused(site.get("/masking")) ? 0 : 1;
        var waiting = site.get("/people").body();
        failed += waiting.contains("Somebody else who arranges people must say yes") ? 0 : 1;
        confirm(new Site(address).as("ADMINISTRATOR"), arranger.email());
        failed += site.get("/masking").status() == 200 ? 0 : 1;
        return new Findings.Result(3, failed, "");
    }

    /** #14: of words that rang an alarm the day is told, and no hour. */
    Findings.Result dayOnly() throws Exception {
        var path = feedback("willow-ward", "A nurse hit the man in the next bed");
        Thread.sleep(15_000); // it is read, and rings
        var page = new Site(address).as("LINCHPIN").get(path).body();
        var main = page.substring(page.indexOf("<main"));
        var rang = main.contains("alarm") || main.contains("Alarm");
        var hour = Pattern.compile("\\b([01]\\d|2[0-3]):[0-5]\\d\\b").matcher(main).find();
        return new Findings.Result(2, (rang ? 0 : 1) + (hour ? 1 : 0), "");
    }

    private static boolean refused(Site.Answer answer) {
        return answer.status() == 403 || answer.status() == 404;
    }

    private int number() {
        return 100_000_000 + random.nextInt(100_000_000);
    }

    private String feedback(String place) throws Exception {
        return feedback(place, "I waited by the window");
    }

    /** @return where staff read what was given there just now */
    private String feedback(String place, String words) throws Exception {
        var word = "canary" + number();
        new Site(address).post("/give/DEMOA/" + place, "once", Site.once(), "story", words + " " + word);
        return path(new Site(address).as("LINCHPIN").get("/log?q=" + word), "data-open href=\"(/log/[0-9a-f-]+)");
    }

    private static String path(Site.Answer page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("Nothing like " + pattern + " on a page that said " + page.status());
        }
        return found.group(1);
    }

    /** @param part its name, null for the whole organisation */
    private String invite(String email, String part, String... roles) throws Exception {
        var administrator = new Site(address).as("ADMINISTRATOR");
        var form = administrator.get("/people/invite");
        var fields = new ArrayList<>(Site.hidden(form.body()));
        fields.addAll(List.of("name", "Robin " + number(), "email", email, "until", "", "place", place(form, part)));
        for (var role : roles) {
            fields.addAll(List.of("roles", role));
        }
        var made = administrator.post("/people/invite", fields.toArray(String[]::new));
        return path(made, "https?://[^/\"<]+(/invitation/[^\\s\"<]+)");
    }

    private static String place(Site.Answer form, String part) {
        return part == null ? "" : path(form, "<option value=\"([^\"]+)\"[^>]*>\\s*" + Pattern.quote(part));
    }

    private Joined join(String part, String... roles) throws Exception {
        var email = "robin" + number() + "@attack.example";
        var link = invite(email, part, roles);
        var site = new Site(address);
        site.press(link, link, "password", PASSWORD);
        confirm(new Site(address).as("ADMINISTRATOR"), email);
        if (!signedIn(site, email)) {
            throw new IllegalStateException("Nobody could join");
        }
        return new Joined(email, site);
    }

    private void give(Joined person, String part, String role) throws Exception {
        var administrator = new Site(address).as("ADMINISTRATOR");
        var own = person(administrator, person.email());
        var form = administrator.get(own);
        administrator.post(
                own + "/roles",
                Site.with(Site.hidden(form.body()), "roles", role, "place", place(form, part), "until", ""));
    }

    /** Somebody who arranges people says that it was them. */
    private static void confirm(Site arranger, String email) throws Exception {
        var people = arranger.get("/people");
        var yes = path(
                people,
                "<span class=\"lp-break\">" + Pattern.quote(email)
                        + "</span>(?s:(?!<span class=\"lp-break\">).)*?action=\"(/people/invitations/[0-9a-f-]+/confirm)");
        arranger.post(yes, Site.with(Site.hidden(people.body())));
    }

    /** @return the page of whoever has this address */
    private String person(Site arranger, String email) throws Exception {
        for (var found : Pattern.compile("href=\"(/people/[0-9a-f-]{36})\"")
                .matcher(arranger.get("/people").body())
                .results()
                .map(one -> one.group(1))
                .distinct()
                .toList()) {
            if (arranger.get(found).body().contains(email)) {
                return found;
            }
        }
        throw new IllegalStateException("There is no page of a person who was just invited");
    }

    private static boolean signedIn(Site site, String email) throws Exception {
        var answer = site.press("/sign-in", "/sign-in", "email", email, "password", PASSWORD);
        return answer.status() == 302 && answer.header("location").endsWith("/home");
    }
}
