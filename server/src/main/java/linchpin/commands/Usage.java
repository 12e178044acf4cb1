package linchpin.commands;

/** A command was asked for in a way that is not understood. Ends with exit code 2. */
public final class Usage extends RuntimeException {

    /** What can be asked for. */
    public static final String TEXT = """
            Linchpin carries what patients and carers say to a change they can see.

              ./linchpin serve [--port 8080] [--data DIR] [--demo] [--database-url URL]
                  runs the product and prints its address; --demo opens with an invented trust
              ./linchpin organisation [--economy NAME] [--port 8080] [--data DIR] [--database-url URL]
                  prints a link through which one more organisation is set up, whether the product is running or not
              ./linchpin import FILE --organisation CODE [--profile NAME] [--data DIR] [--database-url URL]
                  takes in a file of feedback, whether the product is running or not
              ./linchpin read FILE.csv --text COLUMN [--question COLUMN] [--score COLUMN] --out OUT.csv [--probabilities]
                  reads the comments in a file and writes them out with their themes and feeling; after an interruption the same
                  command goes on where it stopped
              ./linchpin chart FILE.csv --out OUT.csv [--svg DIR]
                  works out mean, limits and point types of the series in a file (columns series, date, value), and draws them
              ./linchpin test
                  everything that is checked before a change is taken in
              ./linchpin format
                  writes the code as its checks want it
              ./linchpin help
                  this text

            Each option can be set in the environment too: LINCHPIN_PORT, LINCHPIN_DATA, LINCHPIN_DEMO, LINCHPIN_DATABASE_URL,
            and LINCHPIN_ADDRESS, the address people reach the product at. More in docs/operating.md.

            Exit codes: 0 done; 1 the work failed, with the reason; 2 the command was not understood.
            """;

    /** @param reason what is not understood */
    public Usage(String reason) {
        super(reason);
    }
}
