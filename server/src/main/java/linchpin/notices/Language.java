package linchpin.notices;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language somebody reads best: those that most people in the United Kingdom have as their main one (censuses of 2021 and 2022). */
public enum Language {
    EN,
    CY,
    AR,
    BN,
    ZH,
    FR,
    GU,
    EL,
    HU,
    IT,
    LT,
    FA,
    PL,
    PT,
    PA,
    RO,
    RU,
    SO,
    ES,
    TA,
    TR,
    UK,
    UR;

    /** @return ISO 639-1 */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return its name in English */
    public String label() {
        return Locale.of(stored()).getDisplayLanguage(Locale.UK);
    }

    /** @return English for what is none of these */
    public static Language chosen(@Nullable String stored) {
        return Arrays.stream(values())
                .filter(language -> language.stored().equals(stored))
                .findFirst()
                .orElse(EN);
    }
}
