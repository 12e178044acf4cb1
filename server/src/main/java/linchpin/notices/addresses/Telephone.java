package linchpin.notices.addresses;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Telephone numbers, read as in Britain where they do not say where they are. */
final class Telephone {

    private static final Set<PhoneNumberType> NO_TEXTS = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST);
    private static final int BRITAIN = 44;

    private Telephone() {}

    static Address mobile(String typed) {
        if (Address.visible(typed).isEmpty()) {
            return Address.wrong("Enter the number of your mobile telephone");
        }
        return number(typed)
                .map(number -> takesTexts(number)
                        ? Address.of(written(number))
                        : Address.wrong("This is not the number of a mobile telephone, as in 07700 900123"))
                .orElseGet(() -> Address.wrong("Check the number: a mobile number looks as in 07700 900123"));
    }

    static Address any(String typed) {
        if (Address.visible(typed).isEmpty()) {
            return Address.wrong("Enter your telephone number");
        }
        return number(typed)
                .filter(number -> PhoneNumberUtil.getInstance().getNumberType(number)
                        != PhoneNumberType.PREMIUM_RATE) // whoever rings it pays
                .map(number -> Address.of(written(number)))
                .orElseGet(() -> Address.wrong("Check the number: it looks as in 020 7946 0991 or 07700 900123"));
    }

    /** Outside Britain many plans do not tell mobile numbers from others. */
    private static boolean takesTexts(PhoneNumber number) {
        var type = PhoneNumberUtil.getInstance().getNumberType(number);
        return number.getCountryCode() == BRITAIN ? type == PhoneNumberType.MOBILE : !NO_TEXTS.contains(type);
    }

    private static String written(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.E164);
    }

    /** As typed, and where that is none as if only its "+" were missing, or two noughts too many. */
    private static Optional<PhoneNumber> number(String typed) {
        var text = Address.visible(typed);
        if (text.chars().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        return Stream.of(text, "+" + digits)
                .flatMap(one -> parsed(one).stream())
                .findFirst();
    }

    private static Optional<PhoneNumber> parsed(String text) {
        try {
            var number = PhoneNumberUtil.getInstance().parse(text, "GB");
            return PhoneNumberUtil.getInstance().isValidNumber(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
