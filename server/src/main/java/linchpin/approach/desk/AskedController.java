package linchpin.approach.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import linchpin.approach.AskList;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists;
import linchpin.approach.AskRules;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.SortPeople;
import linchpin.notices.texts.TextPrices;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.platform.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The lists of the last weeks, and what came of each. */
@Controller
class AskedController {

    private static final String PATH = "/approach";

    private final AskLists lists;
    private final LookThroughList looking;
    private final TextPrices prices;
    private final Clock clock;

    AskedController(AskLists lists, LookThroughList looking, TextPrices prices, Clock clock) {
        this.lists = lists;
        this.looking = looking;
        this.prices = prices;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry approachEntry() {
        return new NavigationEntry(NavigationEntry.Group.LISTEN, 45, "Ask for feedback", PATH, Permission.IMPORT, true);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping(PATH)
    ModelAndView all() {
        var pages = lists.lately().stream().map(list -> page(list, Map.of())).toList();
        return new ModelAndView("approach/desk/lists", Map.of("page", new AskedPage.All(pages, looking.missing())));
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @GetMapping(PATH + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        var list = lists.with(new AskListId(id)).orElseThrow(NotFound::new);
        return new ModelAndView("approach/desk/list", Map.of("page", page(list, lists.leftOut(list.id()))));
    }

    private AskedPage page(AskList list, Map<LeftOut, Long> left) {
        var counts = new EnumMap<LeftOut, Integer>(LeftOut.class);
        left.forEach((why, many) -> counts.put(why, many.intValue()));
        var given = LocalDate.ofInstant(list.confirmedAt(), clock.getZone());
        return new AskedPage(
                list,
                SortPeople.inWords(counts),
                AskRules.on(LocalDate.now(clock)),
                prices.on(given).orElse(null),
                clock);
    }

    @Needs(value = Permission.IMPORT, forAll = true)
    @PostMapping(PATH + "/{id}/call-back")
    ModelAndView callBack(@PathVariable UUID id) {
        lists.callBack(new AskListId(id));
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }
}
