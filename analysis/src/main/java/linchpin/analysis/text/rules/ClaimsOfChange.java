package linchpin.analysis.text.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.analysis.text.rules.Clauses.Clause;

/** Sentences of an answer that say that something has been changed: “we have put up two pegs”, “there is now a kettle”. */
public final class ClaimsOfChange {

    private static final Pattern CLAIM = Pattern.compile(
            "\\b(?:(?:we|they)(?:\\s+have|['’]ve)\\s+(?:now\\s+|already\\s+|since\\s+)?(?!not\\b|no\\b|never\\b|had\\b|heard\\b|read\\b|looked\\b"
                    + "|asked\\b|discussed\\b|considered\\b|decided\\b|tried\\b|a\\b|the\\b|to\\b|been\\b)\\p{L}+(?:ed|ght|ut|en|de|ilt|ent|ept|old)\\b"
                    + "|(?:has|have)\\s+(?:now\\s+|already\\s+|since\\s+)?been\\s+(?:changed|introduced|installed|improved|replaced|repaired|mended"
                    + "|ordered|bought|trained|put|moved|opened|built|fixed|updated|added)\\b"
                    + "|there\\s+(?:is|are)\\s+now\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*");

    private ClaimsOfChange() {}

    /** @return each sentence that does, in order */
    public static List<Clause> in(String text) {
        var claims = new ArrayList<Clause>();
        for (var sentence = SENTENCE.matcher(text); sentence.find(); ) {
            var words = sentence.group();
            if (CLAIM.matcher(words).find()) {
                var lead = words.length() - words.stripLeading().length();
                claims.add(new Clause(sentence.start() + lead, sentence.end()));
            }
        }
        return claims;
    }
}
