package linchpin.analysis.text.redaction.tongues;

/** A word of a comment and where it stands in the plain text. */
public interface Word {

    int start();

    int end();

    /** In lower case and without accents. */
    String word();

    /** l lower, C capital, U capitals, M mixed, I one capital, 9 number, m a mask. */
    char shape();
}
