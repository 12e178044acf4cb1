package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
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
    private final List<NavigationEntry> entries;
    private final List<PublicLink> open;
    private final boolean demonstration;

    Frames(Viewers viewers, List<NavigationEntry> entries, List<PublicLink> open, Settings settings) {
        this.viewers = viewers;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
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
        var groups = new EnumMap<Group, List<Link>>(Group.class);
        for (var group : Group.values()) {
            groups.put(group, pages(group, viewer, at));
        }
        var home = Link.of("Home", "/home", at);
        return Stream.concat(
                        Stream.of(new Section(home.label(), home.path(), home.here() != null, List.of())),
                        groups.entrySet().stream()
                                .filter(group -> !group.getValue().isEmpty())
                                .map(group -> Section.of(group.getKey().label(), group.getValue())))
                .toList();
    }

    private List<Link> pages(Group group, Viewer viewer, String at) {
        return entries.stream()
                .filter(entry -> entry.group() == group)
                .filter(entry -> entry.forAll() ? viewer.mayForAll(entry.permission()) : viewer.may(entry.permission()))
                .map(entry -> link(entry, at))
                .toList();
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
