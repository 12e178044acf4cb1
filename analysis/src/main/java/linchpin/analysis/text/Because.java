package linchpin.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.analysis.text.encoding.Encoded;
import linchpin.analysis.text.encoding.Tokens;
import linchpin.analysis.text.scoring.LinearThemes;

/** Finds the words that carried a theme: what each gave to its score, in the encoder and in the linear model together. */
final class Because {

    private static final int MOST = 4;
    private static final int TELLING = 3;
    private static final double WORTH_SHOWING = 0.3;

    private final Model model;
    private final Encoded encoded;
    private final LinearThemes.Features features;

    Because(Model model, Encoded encoded, LinearThemes.Features features) {
        this.model = model;
        this.encoded = encoded;
        this.features = features;
    }

    /** @return places of whole words, the heaviest first; none only where there are no words */
    List<Span> of(int theme) {
        var words = features.words();
        var shares = model.linear().shares(features, theme);
        for (var word = 0; word < shares.length; word++) {
            shares[word] *= model.heads().linearShare();
        }
        addEncoder(theme, shares);
        var heaviest = 0f;
        for (var word = 0; word < shares.length; word++) {
            if (words.get(word)[1] - words.get(word)[0] < TELLING) {
                shares[word] /= 4; // "it", "a", "no" rarely tell a reader anything
            }
            heaviest = Math.max(heaviest, shares[word]);
        }
        return heaviest <= 0 ? List.of() : spans(words, shares, heaviest);
    }

    private void addEncoder(int theme, float[] shares) {
        for (var window = 0; window < encoded.windows().size(); window++) {
            var tokens = encoded.windows().get(window);
            var given = new float[tokens.size()];
            var mean = 0f;
            for (var token = 0; token < given.length; token++) {
                given[token] = model.heads().given(theme, encoded.vectors().get(window), token, given.length);
                mean += given[token] / given.length;
            }
            for (int token = Tokens.AHEAD, word = 0; token < given.length - 1; token++) {
                while (word < shares.length && features.words().get(word)[1] <= tokens.starts()[token]) {
                    word++;
                }
                if (word < shares.length && features.words().get(word)[0] < tokens.ends()[token]) {
                    shares[word] += given[token] - mean;
                }
            }
        }
    }

    private static List<Span> spans(List<int[]> words, float[] shares, float heaviest) {
        var spans = new ArrayList<Span>();
        for (int word = 0, next; word < shares.length; word = next) {
            next = word + 1;
            if (shares[word] < heaviest * WORTH_SHOWING) {
                continue;
            }
            var most = shares[word];
            while (next < shares.length && shares[next] >= heaviest * WORTH_SHOWING) {
                most = Math.max(most, shares[next++]);
            }
            spans.add(new Span(words.get(word)[0], words.get(next - 1)[1], Math.min(1, most / heaviest)));
        }
        spans.sort(Comparator.comparingDouble(Span::weight).reversed());
        return List.copyOf(spans.subList(0, Math.min(MOST, spans.size())));
    }
}
