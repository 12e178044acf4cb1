package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.people.NavigationEntry;
import linchpin.people.NavigationEntry.Group;
import linchpin.people.Viewer;
import linchpin.platform.Settings;
import linchpin.ui.Frame;
import linchpin.ui.Frame.Around;
import linchpin.ui.Frame.Link;
import linchpin.ui.Frame.Section;
import linchpin.ui.FrameSource;
import linchpin.ui.PublicLink;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Frames each page for whoever asks for it: where they may go, and where they are. */
@Component
class Frames implements FrameSource {

    private final Viewers viewers;
    private final Map<Group, List<NavigationEntry>> entries;
    private final List<PublicLink> open;
    private final boolean demonstration;

    Frames(Viewers viewers, List<NavigationEntry> entries, List<PublicLink> open, Settings settings) {
        this.viewers = viewers;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .collect(Collectors.groupingBy(
                        NavigationEntry::group, () -> new EnumMap<>(Group.class), Collectors.toList()));
        this.open =
                open.stream().sorted(Comparator.comparingInt(PublicLink::order)).toList();
        this.demonstration = settings.demo();
    }

    @Override
    public Frame frame(HttpServletRequest request) {
        var viewer = viewers.viewer(request).orElse(null);
        var around = new Around(
                request.getRequestURI(), open, demonstration, Viewers.elsewhere(request), Viewers.keys(request));
        return viewer == null
                ? new Frame(null, null, around.visiting(null), csrf(request), around)
                : new Frame(
                        Viewers.letterhead(request),
                        viewer.name(),
                        sections(viewer, around.at()),
                        csrf(request),
                        around);
    }

    private List<Section> sections(Viewer viewer, String at) {
        var home = Link.of("Home", "/home", at);
        var sections = new ArrayList<Section>();
        sections.add(new Section(home.label(), home.path(), home.here() != null, List.of()));
        entries.forEach((group, all) -> {
            var pages = pages(all, viewer, at);
            if (!pages.isEmpty()) {
                sections.add(Section.of(group.label(), pages));
            }
        });
        return List.copyOf(sections);
    }

    private static List<Link> pages(List<NavigationEntry> all, Viewer viewer, String at) {
        var pages = new ArrayList<Link>();
        for (var entry : all) {
            if (entry.forAll() ? viewer.mayForAll(entry.permission()) : viewer.may(entry.permission())) {
                pages.add(link(entry, at));
            }
        }
        return List.copyOf(pages);
    }

    private static Link link(NavigationEntry entry, String at) {
        var link = Link.of(entry.label(), entry.path(), at);
        var with = link.here() == null && entry.with().stream().anyMatch(more -> (at + "/").startsWith(more + "/"));
        return with ? new Link(link.label(), link.path(), "true") : link;
    }

    private static Frame.@Nullable CsrfField csrf(HttpServletRequest request) {
        if (!(request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)) {
            return null;
        }
        return new Frame.CsrfField() {
            @Override
            public String name() {
                return token.getParameterName();
            }

            @Override
            public String value() {
                return token.getToken();
            }
        };
    }
}
