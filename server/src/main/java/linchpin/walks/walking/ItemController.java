package linchpin.walks.walking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.ui.Errors;
import linchpin.walks.Item;
import linchpin.walks.WalkId;
import linchpin.walks.Walks;
import linchpin.walks.WriteWalk;
import linchpin.walks.walking.ReadWalk.WalkPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One item at a time, with its picture. */
@Controller
class ItemController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final ReadWalk reading;
    private final WriteWalk writing;
    private final Walks walks;

    ItemController(ReadWalk reading, WriteWalk writing, Walks walks) {
        this.reading = reading;
        this.writing = writing;
        this.walks = walks;
    }

    /** What the page prints. */
    record ItemPage(WalkPage walk, Item item, LookForm form, Errors errors) {

        int of() {
            return walk.items().size();
        }
    }

    @Needs(Permission.LOG_ON_BEHALF)
    @GetMapping("/walks/{id}/items/{n}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable String n, Viewer viewer) {
        var page = reading.page(new WalkId(id), viewer);
        if (page.walk().finished()) {
            return new ModelAndView("redirect:" + page.walk().path());
        }
        var item = item(page, n);
        return page(new ItemPage(page, item, LookForm.of(item), Errors.none()));
    }

    @TakesFile
    @Needs(Permission.LOG_ON_BEHALF)
    @PostMapping("/walks/{id}/items/{n}")
    ModelAndView look(@PathVariable UUID id, @PathVariable String n, @ModelAttribute LookForm form, Viewer viewer) {
        var walk = new WalkId(id);
        var page = reading.page(walk, viewer);
        var item = item(page, n);
        writing.look(viewer, walk, List.of(form.look(item)));
        var errors = form.checked(item);
        if (errors.any()) {
            return page(new ItemPage(page, item, form, errors));
        }
        if (form.pictured()) {
            form.drawn().ifPresent(drawn -> writing.picture(viewer, walk, item.n(), drawn, form.shows()));
        } else if (form.describes(item)) {
            writing.describe(viewer, walk, item.n(), form.shows());
        }
        return new ModelAndView("redirect:" + page.walk().path()
                + (page.item(item.n() + 1).isPresent() ? "/items/" + (item.n() + 1) : ""));
    }

    @Needs({Permission.READ_LOG, Permission.LOG_ON_BEHALF})
    @GetMapping("/walks/{id}/items/{n}/picture")
    void picture(@PathVariable UUID id, @PathVariable String n, Viewer viewer, HttpServletResponse response)
            throws IOException {
        var walk = walks.readable(new WalkId(id), viewer);
        var drawn = walks.picture(walk.id(), number(n)).orElseThrow(NotFound::new);
        response.setContentType(drawn.mediaType());
        response.setContentLength(drawn.bytes().length);
        response.getOutputStream().write(drawn.bytes());
    }

    private static Item item(WalkPage page, String n) {
        return page.item(number(n)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound for what is the number of no item */
    private static int number(String n) {
        if (!NUMBER.matcher(n).matches()) {
            throw new NotFound();
        }
        return Integer.parseInt(n);
    }

    private static ModelAndView page(ItemPage page) {
        return new ModelAndView(
                "walks/walking/item",
                Map.of("page", page),
                page.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
