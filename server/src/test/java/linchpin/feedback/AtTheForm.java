package linchpin.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import linchpin.support.World;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Givers at the public pages of an organisation, and a look at what was kept of them. */
@TestComponent
public class AtTheForm {

    private static final Pattern RECEIPT = Pattern.compile("(?:[0-9]{3} ){6}[0-9]{3}");

    private final World world;
    private final Desk desk;
    private final MockMvcTester browser;
    private final JdbcClient jdbc;

    AtTheForm(World world, Desk desk, MockMvcTester browser, JdbcClient jdbc) {
        this.world = world;
        this.desk = desk;
        this.browser = browser;
        this.jdbc = jdbc;
    }

    /** @return a fresh organisation with a place of the code ward-4 */
    public Organisation trust() {
        var trust = world.organisation();
        world.ward(trust, "Ward 4");
        return trust;
    }

    /** Somebody without an account looks at a page. */
    public MvcTestResult get(String path) {
        return browser.get().uri(path).exchange();
    }

    /** Sends the form of Ward 4. */
    public MvcTestResult send(Organisation trust, String... fields) {
        return desk.give("/give/" + trust.code() + "/ward-4", fields);
    }

    /** @return the receipt of what these fields say about Ward 4 */
    public String give(Organisation trust, String... fields) {
        return receipt(send(trust, fields));
    }

    /** @return the digits that a page hands over */
    public static String receipt(MvcTestResult page) {
        var found = RECEIPT.matcher(Desk.text(page));
        assertThat(found.find()).as(Desk.text(page)).isTrue();
        return found.group().replace(" ", "");
    }

    /** Does with a receipt what one of the forms on its page does. */
    public MvcTestResult act(String receipt, String form, String... fields) {
        var all = new ArrayList<>(List.of("receipt", receipt));
        all.addAll(List.of(fields));
        return desk.give("/receipt/" + form, all.toArray(String[]::new));
    }

    public MvcTestResult takeBack(String receipt) {
        return act(receipt, "withdraw", "sure", "true");
    }

    /** @return rows as the organisation sees them in the database */
    public List<Map<String, Object>> rows(Organisation trust, String sql) {
        return desk.in(trust, () -> jdbc.sql(sql).query().listOfRows());
    }
}
