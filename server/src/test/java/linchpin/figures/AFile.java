package linchpin.figures;

import java.time.LocalDate;
import java.util.Random;

/** An invented file of feedback, to be imported. */
final class AFile {

    private AFile() {}

    /** @return so many rows; with the same random numbers, a longer file begins with a shorter one */
    static String of(int rows, Random random) {
        var text = new StringBuilder("Comment ID,Respondent ID,Date,Service,FFT score,FFT question,FFT answer\n");
        for (var i = 1; i <= rows; i++) {
            text.append("C%d,R%d,%s,Ward %d,%d,What was good?,Comment number %d was kind\n"
                    .formatted(
                            i,
                            i,
                            LocalDate.of(2021, 1, 13).plusMonths(random.nextInt(6)),
                            1 + random.nextInt(4),
                            1 + random.nextInt(7),
                            i));
        }
        return text.toString();
    }
}
