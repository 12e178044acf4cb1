package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.feedback.imports.running.Import;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LinchpinTest
@org.springframework.context.annotation.Import(Sent.class)
class LogOfImportIntegrationTests {

    private static final String HEADER = "Date,Score,Service,Comment\n";

    @Autowired
    World world;

    @Autowired
    Sent sent;

    @Autowired
    MockMvcTester browser;

    private MvcTestResult get(World.Person person, String address) {
        return browser.get().uri(address).with(World.signedIn(person)).exchange();
    }

    private static String log(Import work) {
        return "/log?import=" + work.id().id();
    }

    @Test
    void opensWhatCameInWithAFileAndNothingElse() {
        var trust = world.organisation();
        var analyst = world.person(trust, Role.ANALYST);
        sent.text(trust, HEADER + "13/05/2024,1,Day Unit,Warm blankets\n");
        var work = sent.text(trust, HEADER + "14/05/2024,5,Clinic,Cold tea\n15/05/2024,1,Clinic,Fine soup\n");
        sent.looked(trust);
        assertThat(get(analyst, "/imports/" + work.id().id())).bodyText().contains("href=\"" + log(work) + "\"");
        assertThat(get(analyst, log(work)))
                .bodyText()
                .contains("2 pieces of feedback, the latest first", "Cold tea", "Fine soup")
                .contains("Only what came in with the file “file.csv”, imported on")
                .contains("name=\"import\" value=\"" + work.id().id())
                .doesNotContain("Warm blankets");
        assertThat(get(analyst, log(work) + "&score=5&q=tea"))
                .bodyText()
                .contains("Cold", "href=\"/log?q=tea&amp;score=5\"")
                .doesNotContain("Fine soup");
    }

    @Test
    void goesOnWithinTheFileFromPageToPageAndFromOneToTheNext() {
        var trust = world.organisation();
        var analyst = world.person(trust, Role.ANALYST);
        var rows = new StringBuilder(HEADER);
        for (var i = 0; i < 60; i++) {
            rows.append("14/05/2024,5,Clinic,Said ").append(i).append('\n');
        }
        var work = sent.text(trust, rows.toString());
        sent.text(trust, HEADER + "14/05/2024,1,Day Unit,Warm blankets\n");
        sent.looked(trust);
        assertThat(get(analyst, log(work)))
                .bodyText()
                .contains("60 pieces of feedback", "/log?import=" + work.id().id() + "&amp;after=")
                .contains("?import=" + work.id().id() + "\"")
                .doesNotContain("Warm blankets");
    }

    @Test
    void tellsNobodyOfAnotherOrganisationTheNameOfAFile() {
        var trust = world.organisation();
        var work = sent.text(trust, HEADER + "14/05/2024,5,Clinic,Cold tea\n");
        sent.looked(trust);
        var stranger = world.person(world.organisation(), Role.ANALYST);
        assertThat(get(stranger, log(work)))
                .bodyText()
                .contains("Only what came in with a file that is not known here", "Nothing was found")
                .doesNotContain("file.csv", "Cold tea");
    }
}
