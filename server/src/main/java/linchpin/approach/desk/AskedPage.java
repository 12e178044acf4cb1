package linchpin.approach.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import linchpin.approach.AskList;
import linchpin.approach.AskRules;
import linchpin.notices.texts.TextPrice;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;

/**
 * A list and what came of it.
 *
 * @param left how many were left out, by why in words
 * @param rules of today
 * @param price of one part of a text when it was given; null where none is known
 * @param clock of the organisation
 */
record AskedPage(
        AskList list,
        Map<String, String> left,
        AskRules rules,
        @Nullable TextPrice price,
        Clock clock) {

    /** The lists of the last weeks. */
    record All(List<AskedPage> lists, String missing) {}

    String title() {
        return "Asked about " + Days.full(list.day());
    }

    String path() {
        return "/approach/" + list.id().id();
    }

    String given() {
        return Days.moment(list.confirmedAt(), clock);
    }

    /** @return how many parts of texts went, with what they came to */
    String parts() {
        return list.parts()
                + (price == null || list.parts() == 0 ? "" : ", " + price.of(list.parts()) + " without VAT");
    }

    String basis() {
        return AskRules.basis(list.basis()).orElse(list.basis());
    }

    /** @return how many answered; not shown where it would tell what single people did */
    String answered() {
        return list.asked() == 0 ? "nobody was asked yet" : rules.shown(list.answered(), list.asked());
    }

    String asked() {
        return CountNoun.number(list.asked());
    }

    /** @return how it stands, in a word or two */
    String state() {
        if (list.stoppedAt() != null) {
            return "Called back";
        }
        return list.waiting() > 0 ? "Being asked" : "Done";
    }
}
