package linchpin.feedback.giving.posters;

import linchpin.people.SetUpStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until anybody has said anything here, a poster or a file of what was said before is what to do next. */
@Component
class SomebodySpoke implements SetUpStep {

    private final JdbcClient jdbc;

    SomebodySpoke(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean done() {
        return jdbc.sql("select exists (select 1 from feedback.feedback)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String what() {
        return "Put up a poster, or bring in a file";
    }

    @Override
    public String why() {
        return "Done once anybody has told something here. A file of what was said before goes in under Import.";
    }

    @Override
    public String path() {
        return "/posters";
    }
}
