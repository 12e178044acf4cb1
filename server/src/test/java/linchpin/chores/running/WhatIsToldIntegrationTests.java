package linchpin.chores.running;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.words.WordsToRead;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do makes work, and the database tells of it whoever forgets to. */
@LinchpinTest
class WhatIsToldIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    WordsToRead words;

    @Autowired
    DataSource data;

    Organisation one;
    Connection line;

    @BeforeEach
    void listen() throws SQLException {
        one = world.organisation();
        line = data.getConnection();
        try (var statement = line.createStatement()) {
            statement.execute("listen chores");
        }
    }

    @AfterEach
    void close() throws SQLException {
        try (var statement = line.createStatement()) {
            statement.execute("unlisten *");
        }
        line.close();
    }

    /** @return what was told of the organisation since the last time */
    private Set<String> told() throws SQLException {
        var told = new TreeSet<String>();
        desk.count(one, "select 1 from platform.ring('the end')");
        while (!told.contains("the end")) {
            for (var call : line.unwrap(PGConnection.class).getNotifications(10_000)) {
                assertThat(call.getParameter()).endsWith(":" + one.id().id());
                told.add(call.getParameter().substring(0, call.getParameter().indexOf(':')));
            }
        }
        told.remove("the end");
        return told;
    }

    private FeedbackId feedback() throws SQLException {
        var feedback = said("The wait was long").in(register, one);
        assertThat(told()).containsExactly("tallies", "words");
        return feedback;
    }

    @Test
    void feedbackThatIsGivenReadAndReadAgain() throws SQLException {
        var feedback = feedback();
        read(feedback, Set.of(12));
        assertThat(told()).as("it counts for a theme now").containsExactly("tallies");
        read(feedback, Set.of(12));
        assertThat(told()).as("nothing changed").isEmpty();
        desk.in(one, () -> {
            words.again(Set.of(feedback));
            return feedback;
        });
        assertThat(told()).containsExactly("words");
    }

    private void read(FeedbackId feedback, Set<Integer> about) {
        desk.in(one, () -> {
            words.read(Map.of(feedback, about));
            return feedback;
        });
    }

    @Test
    void feedbackThatIsTakenBackAndGivenAgain() throws SQLException {
        var feedback = feedback();
        var receipt = desk.receipt(one, feedback);
        desk.give("/receipt/withdraw", "receipt", receipt, "sure", "true");
        assertThat(told()).as("there is nothing to read").containsExactly("tallies");
        desk.give("/receipt/put-back", "receipt", receipt);
        assertThat(told()).containsExactly("tallies", "words");
    }

    @Test
    void nothingOfWhatMakesNoWork() throws SQLException {
        var feedback = feedback();
        desk.post(world.person(one, Role.LINCHPIN), "/log/" + feedback.id() + "/read");
        assertThat(told()).isEmpty();
    }

    @Test
    void organisationsAndPlaces() throws SQLException {
        one = world.organisation();
        assertThat(told()).containsExactly("organisation");
        world.ward(one, "Ward 7");
        assertThat(told()).containsExactly("places");
    }

    @Test
    void importsAndHowTheyStand() throws SQLException {
        desk.change(
                one,
                "insert into feedback.import (name, state, made_at, leased_until) values ('file.csv', 'surveying', now(), now())");
        assertThat(told()).containsExactly("imports");
        desk.change(one, "update feedback.import set leased_until = now()");
        assertThat(told()).isEmpty();
        desk.change(one, "update feedback.import set state = 'cancelled'");
        assertThat(told()).containsExactly("imports");
    }

    @Test
    void whatPeopleTeachAndTheMachineReads() throws SQLException {
        desk.change(
                one, "insert into meaning.assignment (feedback_id, theme, at) values (gen_random_uuid(), 12, now())");
        assertThat(told()).containsExactly("judgements");
        desk.change(one, """
                insert into meaning.own_theme (number, name, sentence, changed_by, changed_at)
                values (1001, 'Tea', 'About the tea', gen_random_uuid(), now())""");
        assertThat(told()).containsExactly("judgements");
        desk.change(one, """
                insert into meaning.reading (feedback_id, comment_id, model, outcome, probabilities, assigned, sureness, because, feeling,
                                             parts, read_at)
                values (gen_random_uuid(), gen_random_uuid(), 'x', 'nothing_said', '', '{}', '{}', '[]', 3, '[]', now())""");
        assertThat(told()).containsExactly("readings");
        desk.change(one, "update meaning.reading set lessons = 1");
        assertThat(told()).as("the vector is the same").isEmpty();
    }

    @Test
    void whatIsShared() throws SQLException {
        desk.post(world.person(one, Role.LINCHPIN), "/sharing");
        assertThat(told()).containsExactly("sharing");
        desk.change(one, "update meaning.sharing set through = 1, looked_at = now()");
        assertThat(told()).isEmpty();
        desk.change(
                one,
                "insert into meaning.shared (words, themes, done, vector) values ('Long wait', '{}', '{}', '\\x')");
        assertThat(told()).containsExactly("shared");
    }

    @Test
    void peopleWhomAnOrganisationServes() throws SQLException {
        desk.change(one, """
                insert into representation.population (dimension, place_id, source, as_of, loaded_at)
                values ('age', '%s', 'Census', '2021-03-21', now())""".formatted(new UUID(0, 0)));
        assertThat(told()).containsExactly("populations");
    }
}
