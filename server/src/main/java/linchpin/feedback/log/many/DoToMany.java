package linchpin.feedback.log.many;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.many.ActOnMany;
import linchpin.feedback.many.LastDone;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing with many pieces of feedback, as far as somebody may, and says with how many, and why not with the others. */
@Component
class DoToMany {

    private final FeedbackArchive archive;
    private final LastDone last;
    private final List<ActOnMany> acts;

    DoToMany(FeedbackArchive archive, LastDone last, List<ActOnMany> acts) {
        this.archive = archive;
        this.last = last;
        this.acts =
                acts.stream().sorted(Comparator.comparingInt(ActOnMany::order)).toList();
    }

    /** @return what this viewer may do somewhere */
    List<ActOnMany> offered(Viewer viewer) {
        return acts.stream().filter(act -> viewer.may(act.needs())).toList();
    }

    /** @throws NotFound for what this viewer may do nowhere */
    ActOnMany offered(String name, Viewer viewer) {
        return offered(viewer).stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @return by what to ask for what came of it */
    @Transactional
    public UUID with(List<FeedbackId> asked, ActOnMany act, Map<String, String> typed, Viewer viewer) {
        var there = viewer.within(act.needs());
        var may = new HashSet<>(archive.readable(asked, viewer));
        may.retainAll(archive.readable(may, there));
        var inOrder = new LinkedHashSet<FeedbackId>(); // the same for everybody, so that two never wait for each other
        may.stream().sorted(Comparator.comparing(one -> one.id().toString())).forEach(inOrder::add);
        var done = act.to(inOrder, typed, there);
        return last.keep(viewer.account(), act.name(), done, words(asked.size(), may.size(), done));
    }

    private static String words(int asked, int may, ActOnMany.Done done) {
        var words = new StringBuilder(
                done.did() + ": " + CountNoun.FEEDBACK.of(done.changed().size()) + ".");
        var same = may - done.changed().size();
        if (same > 0) {
            words.append(" Nothing to do for %s: %s.".formatted(CountNoun.FEEDBACK.of(same), done.others()));
        }
        if (asked > may) {
            words.append(" Left out: %s, because you may not do this where it is, or its giver took it back."
                    .formatted(CountNoun.FEEDBACK.of(asked - may)));
        }
        return words.toString();
    }

    /** Takes the last back that this person did, once. */
    @Transactional
    public void undo(UUID id, Viewer viewer) {
        var did = last.of(viewer.account(), id).orElseThrow(NotFound::new);
        if (last.takeBack(viewer.account(), id)) {
            var act = offered(did.act(), viewer);
            var there = viewer.within(act.needs());
            var undone = act.undo(archive.readable(did.feedback(), there), did.detail(), there);
            var words = "Taken back for " + CountNoun.FEEDBACK.of(undone) + ".";
            last.says(viewer.account(), id, undone == did.feedback().size() ? words : words + REST);
        }
    }

    private static final String REST = " The others stay, because somebody changed them since.";
}
