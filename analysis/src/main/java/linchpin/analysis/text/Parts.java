package linchpin.analysis.text;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.rules.Clauses;

/** Tells the praise in a comment from the concern: the feeling of each clause, neighbours of one feeling taken together. */
final class Parts {

    private static final int READ_ALONE = 6;

    private final Model model;
    private final Encoded encoded;
    private final String words;
    private final Question question;

    Parts(Model model, Encoded encoded, String words, Question question) {
        this.question = question;
        this.model = model;
        this.encoded = encoded;
        this.words = words;
    }

    private record Piece(int start, int end, Feeling feeling) {}

    List<Part> of(Feeling whole, List<String> themes) {
        var pieces = joined(pieces(whole));
        if (pieces.size() < 2) {
            return List.of(new Part(0, words.length(), whole, themes));
        }
        var shared = shared(pieces, themes);
        var parts = new ArrayList<Part>();
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            parts.add(new Part(piece.start, piece.end, piece.feeling, List.copyOf(shared.get(at))));
        }
        return List.copyOf(parts);
    }

    private List<Piece> pieces(Feeling whole) {
        var pieces = new ArrayList<Piece>();
        for (var clause : Clauses.of(words)) {
            var mean = encoded.mean(clause.start(), clause.end());
            var feeling = mean == null ? whole : Feeling.of(model.heads().pieceFeeling(mean));
            pieces.add(new Piece(clause.start(), clause.end(), feeling));
        }
        var alike =
                pieces.stream().map(piece -> piece.feeling.three()).distinct().count() < 2;
        return alike || pieces.size() > READ_ALONE ? pieces : alone(pieces);
    }

    /** Where feelings differ, each piece is read again without the others, whose feeling rubs off on it. */
    private List<Piece> alone(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    var alone = model.encoder().encoded(words.substring(piece.start, piece.end), question.place());
                    return new Piece(
                            piece.start, piece.end, Feeling.of(model.heads().pieceFeeling(alone.mean())));
                })
                .toList();
    }

    private List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.feeling.three() != piece.feeling.three()) {
                joined.add(piece);
                continue;
            }
            joined.set(joined.size() - 1, new Piece(last.start, piece.end, last.feeling.and(piece.feeling)));
        }
        return joined;
    }

    /** Each theme of the comment goes to the piece that is most about it, and to all that would have it alone. */
    private List<List<String>> shared(List<Piece> pieces, List<String> themes) {
        var scores = pieces.stream()
                .map(piece -> encoded.mean(piece.start, piece.end))
                .map(mean -> model.heads().themes(mean == null ? encoded.mean() : mean))
                .toList();
        var names = model.themes().stream().map(ModelCard.ThemeFigures::theme).toList();
        var shared = new ArrayList<List<String>>();
        for (var at = 0; at < pieces.size(); at++) {
            shared.add(new ArrayList<>());
        }
        for (var name : themes) {
            var theme = names.indexOf(name);
            var best = 0;
            for (var at = 1; at < scores.size(); at++) {
                best = scores.get(at)[theme] > scores.get(best)[theme] ? at : best;
            }
            for (var at = 0; at < scores.size(); at++) {
                if (at == best || scores.get(at)[theme] >= 0) {
                    shared.get(at).add(name);
                }
            }
        }
        return shared;
    }
}
