package linchpin.analysis.text.redaction.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.analysis.text.redaction.RealComments;
import linchpin.analysis.text.redaction.Sentences;
import linchpin.analysis.text.redaction.findings.Plain;

/**
 * Trains the model of names: invented sentences with names put in, and real comments (three fifths, never committed) as they are, mistyped,
 * and with names put where they speak of a person. A third of all names is hidden, so that measuring can ask about names never seen.
 * usage: NameTrainer COMMENTS.csv OUT
 */
public final class NameTrainer {

    private static final int INVENTED = 240_000;
    private static final int ROUNDS = 3;
    private static final Pattern PERSON = Pattern.compile(
            "(?i)\\b(?:the (?:nurse|doctor|paramedic|driver|lady|man|receptionist|therapist|staff|team|midwife|psychologist|crew|care coordinator|carer)|(?<=(?:to|with|from|by|told|asked|saw|thank|for) )(?:him|them)(?= )|(?:he|she)(?= (?:was|is|had|did|came|has|said|took|made|gave|told|could|would))|my (?:husband|wife|son|daughter|mother|father|mum|dad|mam|nurse|doctor|gp|care coordinator|therapist|worker|carer|partner))\\b");

    private final Random random = new Random(20261123);
    private final Sentences sentences = new Sentences(random);
    private final Lexicon all = Lexicon.shipped();
    private final Lexicon lexicon = all.without(RealComments::heldOut);
    private final List<List<String>> firsts = new ArrayList<>();
    private final List<List<String>> lasts = new ArrayList<>();
    private final List<String> listed;
    private final List<String> words;
    private final List<String> drugs;
    private final List<String> places;
    private final List<String> units;
    private final float[] weights = new float[NameFeatures.SIZE];
    private final float[] squares = new float[NameFeatures.SIZE];

    private NameTrainer() {
        for (var line : Sentences.lines("training-names.txt")) {
            var names = Arrays.stream(line.substring(2).split(" "))
                    .map(String::toLowerCase)
                    .filter(n -> !RealComments.heldOut(n))
                    .toList();
            (line.charAt(0) == 'F' ? firsts : lasts).add(names);
        }
        this.listed = Sentences.lines("names/names.txt").stream()
                .map(l -> l.split(" ")[0])
                .filter(n -> !RealComments.heldOut(n) && lexicon.tier(n) != 1)
                .toList();
        this.words = Sentences.lines("names/words.txt").stream()
                .filter(l -> l.matches("[a-z]{3,8} [23]"))
                .map(l -> l.split(" ")[0])
                .filter(word -> lexicon.kept(word) == ' ' && !word.endsWith("ing") && !word.endsWith("ed"))
                .toList();
        this.drugs = kept('d');
        this.places = kept('p');
        this.units = kept('u');
    }

    private static List<String> kept(char sort) {
        return Sentences.lines("names/kept.txt").stream()
                .filter(l -> l.endsWith(" " + sort))
                .map(l -> l.substring(0, l.length() - 2).replace('~', ' '))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        var trainer = new NameTrainer();
        trainer.train(RealComments.in(Path.of(args[0]), true));
        Files.write(Path.of(args[1]), trainer.bytes());
    }

    private void train(List<String> comments) {
        var templates = Sentences.lines("training-templates.txt");
        for (int round = 0; round < ROUNDS; round++) {
            float rate = .25f / (1 + round);
            double loss = 0;
            for (int i = 0; i < INVENTED; i++) {
                loss += learn(invented(templates, comments), rate, true);
                if (i % 3 == 0) {
                    loss += learn(replaced(comments.get(random.nextInt(comments.size()))), rate, false);
                    loss += learn(asIs(comments.get(random.nextInt(comments.size()))), rate, false);
                }
            }
            System.out.printf("round %d: loss %.1f%n", round + 1, loss);
        }
    }

    /** The parts have the same manner of capitals, or each its own: one sentence in capitals in a comment that has none. */
    private Sentences.Filled invented(List<String> templates, List<String> comments) {
        boolean alike = random.nextInt(3) > 0;
        int parts = 1 + random.nextInt(3) / 2;
        var said = new ArrayList<Sentences.Filled>();
        if (random.nextInt(3) == 0) {
            said.add(new Sentences.Filled(piece(comments) + joint(), List.of()));
        }
        for (int p = 0; p < parts; p++) {
            var part = sentences.fill(templates.get(random.nextInt(templates.size())), this::word, "NL");
            said.add(new Sentences.Filled(part.words() + (random.nextBoolean() ? joint() : ""), part.names()));
        }
        if (random.nextInt(2) == 0) {
            said.add(new Sentences.Filled(' ' + piece(comments), List.of()));
        }
        return alike
                ? cased(joined(said))
                : joined(said.stream().map(this::cased).toList());
    }

    private static Sentences.Filled joined(List<Sentences.Filled> parts) {
        var words = new StringBuilder();
        var names = new ArrayList<int[]>();
        for (var part : parts) {
            int shift = words.length();
            part.names().forEach(n -> names.add(new int[] {n[0] + shift, n[1] + shift}));
            words.append(part.words());
        }
        return new Sentences.Filled(words.toString(), names);
    }

    private String piece(List<String> comments) {
        var words = comments.get(random.nextInt(comments.size())).split(" ");
        int from = random.nextInt(words.length);
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + 2 + random.nextInt(8))));
    }

    private String joint() {
        return new String[] {". ", " ", ", ", "! ", "\n", ".", " and ", " - "}[random.nextInt(8)];
    }

    private Sentences.Filled cased(Sentences.Filled filled) {
        int style = random.nextInt(7);
        if (style < 2) {
            return new Sentences.Filled(filled.words().toLowerCase(), filled.names());
        }
        if (style == 2
                && filled.words().toUpperCase().length() == filled.words().length()) {
            return new Sentences.Filled(filled.words().toUpperCase(), filled.names());
        }
        var words = new StringBuilder(filled.words());
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return new Sentences.Filled(words.toString(), filled.names());
    }

    private Sentences.Filled asIs(String words) {
        if (random.nextInt(3) > 0) {
            return cased(new Sentences.Filled(words, List.of()));
        }
        var typed = new StringBuilder();
        for (var word : words.split(" ")) {
            typed.append(random.nextInt(12) == 0 && word.matches("[a-z]{5,}") ? sentences.slip(word) : word)
                    .append(' ');
        }
        return new Sentences.Filled(typed.toString(), List.of());
    }

    private Sentences.Filled replaced(String words) {
        var out = new StringBuilder();
        var names = new ArrayList<int[]>();
        int copied = 0;
        var matcher = PERSON.matcher(words);
        while (matcher.find()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            out.append(words, copied, matcher.start());
            if (matcher.group().contains(" ") && random.nextBoolean()) {
                out.append(matcher.group()).append(' ');
            }
            int start = out.length();
            out.append(word('N', random));
            names.add(new int[] {start, out.length()});
            copied = matcher.end();
        }
        out.append(words, copied, words.length());
        return cased(new Sentences.Filled(out.toString(), names));
    }

    private String word(char slot, Random r) {
        return switch (slot) {
            case 'N' ->
                r.nextInt(10) < 7
                        ? first()
                        : r.nextInt(8) < 6
                                ? first() + " " + last()
                                : r.nextBoolean() ? first() + " " + Character.toUpperCase(last().charAt(0)) : last();
            case 'L' -> r.nextInt(10) < 7 ? last() : r.nextInt(3) > 0 ? first() : first() + " " + last();
            case 'D' -> capitalOrNot(any(drugs));
            case 'S' -> r.nextInt(4) == 0 ? first() : last();
            case 'P' -> r.nextInt(3) == 0 ? any(places) : Sentences.capital(any(places));
            case 'U' -> capitalOrNot(any(units));
            default -> String.valueOf(1 + r.nextInt(90));
        };
    }

    private String first() {
        if (random.nextInt(30) == 0) {
            return Sentences.capital(any(words)); // a word can be a name: Grace, Dawn, Wing
        }
        if (random.nextInt(6) == 0) {
            var head = any(firsts.get(random.nextInt(firsts.size())));
            var tail = any(firsts.get(random.nextInt(firsts.size())));
            return spelt(head.substring(0, (head.length() + 1) / 2) + tail.substring(tail.length() / 2));
        }
        return spelt(random.nextInt(3) > 0 ? any(firsts.get(random.nextInt(firsts.size()))) : any(listed));
    }

    private String last() {
        return spelt(random.nextInt(3) > 0 ? any(lasts.get(random.nextInt(lasts.size()))) : any(listed));
    }

    private String spelt(String name) {
        var spelt = random.nextInt(8) == 0 ? sentences.slip(name) : name;
        return random.nextInt(6) == 0 ? spelt : Sentences.capital(spelt);
    }

    private String capitalOrNot(String word) {
        return random.nextInt(3) == 0 ? Sentences.capital(word) : word;
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private double learn(Sentences.Filled filled, float rate, boolean invented) {
        var tokens = new Tokens(new Plain(filled.words()));
        var hidden = new HashSet<String>();
        tokens.list.stream().filter(_ -> random.nextInt(5) < 2).forEach(token -> hidden.add(token.word()));
        return learn(tokens, filled.names(), hidden, rate, invented);
    }

    private double learn(Tokens tokens, List<int[]> names, Set<String> hidden, float rate, boolean invented) {
        var features = new NameFeatures(tokens, lexicon.without(hidden::contains));
        double loss = 0;
        for (int i = 0; i < tokens.list.size(); i++) {
            var token = tokens.list.get(i);
            boolean name = names.stream().anyMatch(n -> token.start() < n[1] && n[0] < token.end());
            boolean unlabelled = !name
                    && token.shape() == 'C'
                    && lexicon.isName(token.word())
                    && lexicon.tier(token.word()) == 0
                    && lexicon.kept(token.word()) == ' '
                    && names.isEmpty();
            unlabelled |= !name && invented && all.isName(token.word()) && RealComments.heldOut(token.word());
            if (token.shape() != 'm' && token.shape() != '9' && !unlabelled) {
                loss += step(features.of(i), name, rate);
            }
        }
        return loss;
    }

    private double step(int[] features, boolean name, float rate) {
        float sum = 0;
        for (int f : features) {
            sum += weights[f];
        }
        double p = 1 / (1 + Math.exp(-sum));
        float gradient = (float) (p - (name ? 1 : 0)) * (name ? 1.2f : 1);
        for (int f : features) {
            squares[f] += gradient * gradient;
            weights[f] -= rate * gradient / (float) Math.sqrt(squares[f] + .1f);
        }
        return -Math.log(Math.max(1e-9, name ? p : 1 - p));
    }

    private byte[] bytes() {
        var bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(weights[i] * NameModel.STEP), -127, 127);
        }
        return bytes;
    }
}
