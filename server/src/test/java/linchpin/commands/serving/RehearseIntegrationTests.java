package linchpin.commands.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import linchpin.commands.Output;
import linchpin.organisation.Organisations;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The start for practice goes where people go; a page that turned it away would be learnt by nobody. */
@LinchpinTest
class RehearseIntegrationTests {

    @Test
    void setsAnOrganisationUpGivesFeedbackAndReadsIt(
            @Autowired ApplicationContext product, @Autowired Organisations organisations)
            throws IOException, InterruptedException {
        var said = new java.io.ByteArrayOutputStream();
        var out = new PrintStream(said);
        new Rehearse(2).run(product, new Output(out, out, out));
        assertThat(said.toString(java.nio.charset.StandardCharsets.UTF_8)).isEmpty();
        assertThat(organisations.withCode("PRACTICE")).isPresent();
    }
}
