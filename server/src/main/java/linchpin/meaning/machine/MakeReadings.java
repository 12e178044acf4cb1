package linchpin.meaning.machine;

import java.util.List;
import linchpin.analysis.text.Comment;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.teaching.KeptLessons;
import linchpin.meaning.teaching.OwnLessons;
import org.springframework.stereotype.Component;

/** Reads comments as this organisation taught it to. */
@Component
class MakeReadings {

    private final ShippedReader reader;
    private final KeptLessons kept;

    MakeReadings(ShippedReader reader, KeptLessons kept) {
        this.reader = reader;
        this.kept = kept;
    }

    List<NewReading> of(List<WordsToRead.Spoken> handful) {
        var lessons = kept.current();
        return handful.stream()
                .flatMap(spoken -> spoken.said().stream().map(said -> read(spoken, said, lessons)))
                .toList();
    }

    private NewReading read(WordsToRead.Spoken spoken, WordsToRead.CommentToRead said, OwnLessons lessons) {
        var comment = new Comment(said.words(), ShippedReader.question(said), spoken.score());
        var shipped = reader.read(comment);
        return new NewReading(spoken.id(), said.id(), shipped, lessons.applied(comment, shipped), lessons.version());
    }
}
