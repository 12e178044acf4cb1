package linchpin.reminders.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.chores.Errands;
import linchpin.notices.NotCarried;
import linchpin.notices.TakesReturned.CameBack;
import linchpin.people.AccountId;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.MakesLinks;
import linchpin.reminders.RemindersTest;
import linchpin.reminders.StaffMail;
import linchpin.reminders.StoppedMail;
import linchpin.reminders.links.MailLinks.NotNow;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link is made when its mail leaves, and goes to whom it is for. */
class MailLinksIntegrationTests extends RemindersTest {

    @Autowired
    StaffMail mail;

    @Autowired
    Errands errands;

    @Autowired
    LinkMailsSent sent;

    @Autowired
    StoppedMail stopped;

    private final UUID mine = UUID.randomUUID();
    private final List<String> became = new ArrayList<>();
    private int made;
    private MailLinks links;

    @BeforeEach
    void somethingThatLinksAreFor() {
        links = new MailLinks(mail, List.of(new Maker()), errands, sent);
    }

    private final class Maker implements MakesLinks {

        @Override
        public Optional<LinkMail> fresh(UUID id, String there) {
            return id.equals(mine)
                    ? Optional.of(new LinkMail(
                            nurse.email(),
                            "Come in to " + there,
                            List.of("Dear Una,"),
                            "Come in",
                            "door",
                            "t" + ++made,
                            "Once"))
                    : Optional.empty();
        }

        @Override
        public void went(UUID id, @Nullable String why) {
            became.add(why == null ? "went" : why);
        }

        @Override
        public Optional<AccountId> cameBack(UUID id, String why) {
            became.add("back: " + why);
            return Optional.of(nurse.account());
        }
    }

    private void run(UUID id) {
        World.in(organisation.id(), () -> {
            links.run(List.of(id));
            return true;
        });
    }

    @Test
    void theLinkLeadsToThisOrganisation() {
        run(mine);
        var sent = mails(nurse).getFirst();
        assertThat(sent.subject()).isEqualTo("Come in to " + organisation.name());
        assertThat(sent.plain()).contains("Come in:\nhttps://linchpin.example/door/" + organisation.code() + "/t1");
        assertThat(sent.html()).contains("href=\"https://linchpin.example/door/" + organisation.code() + "/t1\"");
        assertThat(became).containsExactly("went");
    }

    @Test
    void nothingIsSentOfWhatIsNobodysOrNoMore() {
        run(UUID.randomUUID());
        assertThat(mails(nurse)).isEmpty();
        assertThat(became).isEmpty();
    }

    @Test
    void whoeverMadeItLearnsThatItNeverArrives() {
        carried.fails(new NotCarried.Never("There is no such address"));
        run(mine);
        assertThat(became).containsExactly("There is no such address");
    }

    private boolean comesBack(UUID mail, boolean gone) {
        return World.in(
                organisation.id(),
                () -> new LinkCameBack(sent, List.of(new Maker()), stopped)
                        .take(mail, new CameBack(false, gone, "It came back, with the code 5.1.1")));
    }

    @Test
    void whoeverMadeItLearnsThatItCameBackAndNothingMoreGoesThere() {
        run(mine);
        var mail = mails(nurse).getFirst().id().id();
        assertThat(comesBack(UUID.randomUUID(), true)).isFalse();
        assertThat(comesBack(mail, false)).isTrue();
        assertThat(World.in(organisation.id(), stopped::all)).isEmpty();
        assertThat(comesBack(mail, true)).isTrue();
        assertThat(became).contains("back: It came back, with the code 5.1.1");
        assertThat(World.in(organisation.id(), stopped::accounts)).containsExactly(nurse.account());
    }

    @Test
    void whatDoesNotGoNowIsTriedAgainWithAFreshLink() {
        carried.fails(new NotCarried.Nothing("The mail server does not answer"));
        assertThatThrownBy(() -> run(mine)).isInstanceOf(NotNow.class);
        assertThat(became).isEmpty();
        carried.fails(null);
        run(mine);
        assertThat(mails(nurse).getFirst().plain()).contains("/t2");
    }
}
