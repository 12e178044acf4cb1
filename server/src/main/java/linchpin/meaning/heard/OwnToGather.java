package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.heard.KeptVectors.Mark;
import org.springframework.stereotype.Component;

/** What was said to the organisation itself. */
@Component
class OwnToGather implements ToGather {

    private final KeptVectors vectors;
    private final WordsToRead words;

    OwnToGather(KeptVectors vectors, WordsToRead words) {
        this.vectors = vectors;
        this.words = words;
    }

    @Override
    public List<Mark> after(Mark mark, int most) {
        return vectors.after(mark, most);
    }

    @Override
    public Found found(List<Mark> fresh) {
        if (fresh.isEmpty()) {
            return Found.NOTHING;
        }
        var feedback = fresh.stream()
                .map(mark -> new FeedbackId(mark.feedbackId()))
                .distinct()
                .toList();
        var shown = words.shown(feedback);
        var said = new ArrayList<HeardIndex.Said>();
        var gone = new ArrayList<UUID>();
        for (var meant : vectors.of(feedback)) {
            var text = shown.get(meant.comment());
            if (text == null || meant.vector() == null) {
                gone.add(meant.comment());
            } else {
                said.add(new HeardIndex.Said(meant.comment(), meant.vector(), Words.of(text)));
            }
        }
        return new Found(said, gone);
    }
}
