package linchpin.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.platform.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be told, noted in the transaction of the deed that it tells of: however many wish to hear, that is the same few statements. One
 * person is told of one step of one matter once, however often they spoke.
 */
@Component
public class Notices {

    private static final String SELECT = """
            select n.id, n.recipient_id as recipient, upper(r.channel collate "C") as channel, n.about_id as about, upper(n.news collate "C") as news,
                   upper(n.state collate "C") as state, n.due, n.tries, n.why
            from notices.notice n join notices.recipient r on r.org_id = n.org_id and r.id = n.recipient_id
            """;

    private static final String FOLLOWS =
            "r.id in (select f.recipient_id from notices.follow f where f.feedback_id = any (:said))";

    private final JdbcClient jdbc;
    private final List<Carrier> carriers;
    private final Clock clock;

    Notices(JdbcClient jdbc, List<Carrier> carriers, Clock clock) {
        this.jdbc = jdbc;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** A step of something. */
    public record Step(News news, Id about, String occasion) {}

    /**
     * Notes a step for all who follow any of these. What waits to be sent of an earlier one of its kind is not sent any more, nor, beside an answer,
     * what waits of the steps on the way to it: whoever is told where it ended needs one message.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Step step, Collection<FeedbackId> said) {
        var over = Arrays.stream(News.values())
                .filter(news -> news == step.news() || (step.news().answers() && !news.answers()))
                .toArray(News[]::new);
        cancel(step.about(), said, "There is something newer", over);
        insert(step, said, FOLLOWS);
    }

    /** Notes a step for those of them who were told of another, or may have been, and takes back what waits to be told of that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteToWhoWasTold(News of, Step step, Collection<FeedbackId> said) {
        cancel(step.about(), said, "It was taken back before it was sent", of);
        insert(step, said, FOLLOWS + """
                 and exists (select 1 from notices.notice t where t.org_id = r.org_id and t.recipient_id = r.id and t.about_id = :about
                        and t.news = '%s' and t.state in ('sending', 'sent', 'unclear', 'told'))""".formatted(of.stored()));
    }

    /** Notes a newsletter for all who want them and are reached by a machine: nobody rings or writes to anybody for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteNewsletter(Id newsletter) {
        insert(
                new Step(News.NEWSLETTER, newsletter, "once"),
                List.of(),
                "r.newsletters and r.channel in ('mail', 'text') and r.channel = any (:ready)");
    }

    private void insert(Step step, Collection<FeedbackId> said, String who) {
        var due = new Due(clock);
        jdbc.sql("""
                        insert into notices.notice (org_id, recipient_id, about_id, news, occasion, state, noted_at, due, changed_at)
                        select r.org_id, r.id, :about, :news, :occasion, case when r.channel = any (:ready) then 'waiting' else 'by_hand' end, :now,
                               case r.channel when 'mail' then :mail when 'text' then :text when 'letter' then :letter else :now end, :now
                        from notices.recipient r
                        where r.stopped is null and (:answers or not r.answers_only)
                          and %s
                        on conflict do nothing""".formatted(who))
                .param("about", step.about().id())
                .param("news", step.news().stored())
                .param("occasion", step.occasion())
                .param("ready", ready())
                .param("now", OffsetDateTime.now(clock))
                .param("mail", due.of(Channel.MAIL).atOffset(ZoneOffset.UTC))
                .param("text", due.of(Channel.TEXT).atOffset(ZoneOffset.UTC))
                .param("letter", due.of(Channel.LETTER).atOffset(ZoneOffset.UTC))
                .param("answers", step.news().answers())
                .param("said", ids(said))
                .update();
    }

    private void cancel(Id about, Collection<FeedbackId> said, String why, News... news) {
        jdbc.sql("""
                        update notices.notice set state = 'cancelled', why = :why, changed_at = :now
                        where about_id = :about and news = any (:news) and state in ('waiting', 'by_hand')
                          and recipient_id in (select f.recipient_id from notices.follow f where f.feedback_id = any (:said))""")
                .param("why", why)
                .param("said", ids(said))
                .param("now", OffsetDateTime.now(clock))
                .param("about", about.id())
                .param("news", Arrays.stream(news).map(News::stored).toArray(String[]::new))
                .update();
    }

    private static UUID[] ids(Collection<FeedbackId> said) {
        return said.stream().map(FeedbackId::id).toArray(UUID[]::new);
    }

    private String[] ready() {
        return Arrays.stream(Channel.values())
                .filter(channel -> Carrier.carries(carriers, channel))
                .map(Channel::stored)
                .toArray(String[]::new);
    }

    /** @return those that are in one of these states, the oldest first */
    @Transactional(readOnly = true)
    public List<Notice> in(int most, NoticeState... states) {
        return jdbc.sql(SELECT + " where n.state = any (:states) order by n.noted_at, n.id limit :most")
                .param("states", Arrays.stream(states).map(NoticeState::stored).toArray(String[]::new))
                .param("most", most)
                .query(Notice.class)
                .list();
    }

    /** So many wish to hear by a channel. */
    public record Audience(Channel channel, long number, boolean byHand) {}

    /** @return who is told of an answer to any of these; none of a channel by which nobody is */
    @Transactional(readOnly = true)
    public List<Audience> audience(Collection<FeedbackId> said) {
        return jdbc.sql("""
                        select upper(r.channel collate "C") as channel, count(*) as number, not r.channel = any (:ready) as by_hand
                        from notices.recipient r
                        where r.stopped is null
                          and r.id in (select f.recipient_id from notices.follow f where f.feedback_id = any (:said))
                        group by r.channel order by r.channel""")
                .param("said", ids(said))
                .param("ready", ready())
                .query(Audience.class)
                .list();
    }

    /**
     * So many are in a state by a channel.
     *
     * @param arrived how many of them are known to have come there
     */
    public record Count(Channel channel, NoticeState state, long number, long arrived) {}

    /** @return how many are in which state; none of what there is none of */
    @Transactional(readOnly = true)
    public List<Count> counts() {
        return jdbc.sql("""
                        select upper(r.channel collate "C") as channel, upper(n.state collate "C") as state, count(*) as number,
                               count(n.arrived_at) as arrived
                        from notices.notice n join notices.recipient r on r.org_id = n.org_id and r.id = n.recipient_id
                        group by 1, 2 order by 1, 2""").query(Count.class).list();
    }
}
