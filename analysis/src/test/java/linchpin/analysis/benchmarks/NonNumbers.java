package linchpin.analysis.benchmarks;

import java.util.Random;

/** Digits that are no NHS number: wrong check digit, wrong length, dates, times, prices. */
final class NonNumbers {

    private NonNumbers() {}

    static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> wrong(random);
            case 2 -> wrong(random).replaceAll("(...)(...)(....)", "$1 $2 $3");
            case 3 -> digits(random, 9);
            case 4 -> digits(random, 11);
            case 5 ->
                "%02d/%02d/%d %02d:%02d"
                        .formatted(
                                1 + random.nextInt(28),
                                1 + random.nextInt(12),
                                1950 + random.nextInt(76),
                                random.nextInt(24),
                                random.nextInt(60));
            case 6 -> "£" + digits(random, 3) + "." + digits(random, 2) + " to £" + digits(random, 4);
            default -> digits(random, 4) + "-" + digits(random, 4) + "-" + digits(random, 4);
        };
    }

    private static String wrong(Random random) {
        while (true) {
            var ten = digits(random, 10);
            int sum = 0;
            for (int i = 0; i < 10; i++) {
                sum += (ten.charAt(i) - '0') * (10 - i);
            }
            if (sum % 11 != 0) {
                return ten;
            }
        }
    }

    private static String digits(Random random, int count) {
        var digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
        while (digits.length() < count) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
