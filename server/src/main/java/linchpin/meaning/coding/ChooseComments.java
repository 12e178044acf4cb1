package linchpin.meaning.coding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.analysis.text.learning.MostTeaching;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.teaching.KeptLessons;
import linchpin.meaning.teaching.StoredReadings;
import linchpin.meaning.teaching.StoredReadings.Stored;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses which comments a person should code next. */
@Component
class ChooseComments {

    private static final int SESSION = 20;
    private static final int CANDIDATES = 5_000;

    private final JdbcClient jdbc;
    private final StoredReadings readings;
    private final KeptLessons lessons;
    private final FeedbackArchive archive;

    ChooseComments(JdbcClient jdbc, StoredReadings readings, KeptLessons lessons, FeedbackArchive archive) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.lessons = lessons;
        this.archive = archive;
    }

    /** @return feedback that nobody has judged and this person may read, the most teaching first */
    @Transactional(readOnly = true)
    public List<FeedbackId> forCoding(Viewer viewer) {
        var seen = seen(viewer.account());
        var open = readings.unjudged(CANDIDATES).stream()
                .filter(one -> !seen.contains(one.feedback()))
                .toList();
        var readable = readable(open, viewer);
        var byComment = new HashMap<UUID, FeedbackId>();
        open.forEach(one -> byComment.put(one.commentId(), one.feedback()));
        var candidates = open.stream()
                .filter(one -> readable.contains(one.feedback()))
                .map(one -> new MostTeaching.Candidate(one.commentId(), one.traits()))
                .toList();
        var chosen = new LinkedHashSet<FeedbackId>();
        MostTeaching.of(candidates, lessons.current().lessons(), SESSION)
                .forEach(one -> chosen.add(byComment.get(one.id())));
        return List.copyOf(chosen);
    }

    /** Coded by anybody, if only as being about nothing, or skipped by this person. */
    private Set<FeedbackId> seen(AccountId account) {
        return jdbc.sql("""
                        select feedback_id as id from meaning.coding
                        where state = 'coded' or (state = 'skipped' and account_id = :account)""")
                .param("account", account.id())
                .query(FeedbackId.class)
                .set();
    }

    private Set<FeedbackId> readable(List<Stored> open, Viewer viewer) {
        var all = open.stream().map(Stored::feedback).collect(Collectors.toSet());
        return viewer.reach().whole()
                ? all
                : archive.summaries(all).stream()
                        .filter(found -> viewer.mayReadAbout(found.placeId()))
                        .map(FeedbackArchive.Summary::id)
                        .collect(Collectors.toSet());
    }
}
