// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.directory.DirectoryView;
import org.wego.kiosk.desk.directory.DirectoryViewModel;
import org.wego.kiosk.desk.directory.SheetDoors;
import org.wego.kiosk.desk.frame.Deed;
import org.wego.kiosk.desk.frame.DeskFrame;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.Section;
import org.wego.kiosk.desk.preview.PreviewView;
import org.wego.kiosk.desk.preview.PreviewViewModel;
import org.wego.kiosk.desk.quality.Findings;
import org.wego.kiosk.desk.quality.QualityView;
import org.wego.kiosk.desk.quality.QualityViewModel;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.tour.TourDestinations;

/** The parts of reception's window, put together. */
final class DeskParts {

    /** The views that work, in the order of the navigation. */
    static final List<Section> SECTIONS = List.of(Section.DIRECTORY, Section.QUALITY, Section.PREVIEW);
    /** After so long a record wants to be confirmed again. */
    private static final int MONTHS = 6;

    private final PackShow show;
    private final DeskState state;
    private final DirectoryViewModel directory;
    private final DirectoryView directoryView;
    private final QualityViewModel quality;
    private final PreviewViewModel preview;
    private final DeskFrame frame;

    DeskParts(PackShow show, List<Problem> problems, Lang lang, Clock clock, Runnable close) {
        this.show = show;
        state = new DeskState(show.content(), MessageCatalogue.ofDesk().in(lang), show.messages(), clock);
        directory = new DirectoryViewModel(state, show.messages());
        quality = new QualityViewModel(state);
        var views = new EnumMap<Section, Supplier<DeskView>>(Section.class);
        directoryView = new DirectoryView(directory, state, doors());
        views.put(Section.DIRECTORY, () -> directoryView);
        views.put(Section.QUALITY, () -> new QualityView(quality, state.words(), this::open, this::correct));
        preview = new PreviewViewModel(state, content -> new TourDestinations(content, true).list());
        views.put(Section.PREVIEW, () -> new PreviewView(preview, state.words(), new LobbyGlass(show)));
        frame = new DeskFrame(state, views, List.of(
                Deed.of(Deed.Menu.FILE, state.words().get("window.close"), "Shortcut+W", close),
                Deed.of(Deed.Menu.EDIT, state.words().get("directory.find"), "Shortcut+K", this::find)));
        var today = LocalDate.ofInstant(clock.instant(), show.content().manifest().timeZone());
        var findings = new Findings(show.content(), today, MONTHS).with(problems, _ -> Optional.empty());
        quality.show(findings);
        frame.count(Section.QUALITY, findings.size());
        dark(false);
        var entries = org.wego.kiosk.desk.record.Entries.of(show.content());
        directory.searchWith(typed -> {
            var by = entries.stream()
                    .filter(e -> typed.isBlank() || e.texts().stream().anyMatch(t -> t.in(lang).contains(typed)))
                    .collect(java.util.stream.Collectors.groupingBy(Entry::kind));
            return new java.util.TreeMap<>(by)
                    .entrySet().stream().map(
                            e -> new org.wego.kiosk.desk.directory.Finder.Group(e.getKey(), e.getValue().size(),
                                    e.getValue().stream().limit(20)
                                            .map(x -> new org.wego.kiosk.desk.directory.Finder.Hit(x, "")).toList()))
                    .toList();
        });
    }

    /** Shows the first view, once the window is there. */
    void begin() {
        frame.show(Section.DIRECTORY);
    }

    Parent root() {
        return frame.root();
    }

    String title() {
        return state.text(state.content().manifest().title()) + " \u2013 " + state.words().get("desk.title");
    }

    void dark(boolean dark) {
        frame.root().getStylesheets().setAll(show.theme().desk(dark));
    }

    /** Shows a view. */
    void show(Section section) {
        frame.show(section);
    }

    /** Types into the box. */
    void search(String typed) {
        frame.show(Section.DIRECTORY);
        directory.search(typed);
    }

    /** Shows what is chosen to the visitor. */
    void enlarge() {
        directoryView.enlarge();
    }

    /** Lists the keys. */
    void shortcuts() {
        frame.shortcuts();
    }

    void open(Entry entry) {
        frame.show(Section.DIRECTORY);
        directory.open(entry.key());
    }

    private SheetDoors doors() {
        return new SheetDoors(this::copy, this::mail, this::cover, this::handout, this::correct);
    }

    private void cover(Region sheet) {
        frame.cover(sheet);
    }

    private void find() {
        frame.show(Section.DIRECTORY);
    }

    private void correct(Entry entry) {
        frame.show(Section.CONTENT);
    }

    private void handout(Entry entry) {
        frame.show(Section.HANDOUTS);
    }

    private void copy(String what, String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        frame.say(state.words().get("record.copied", what));
    }

    private void mail(String subject, String text) {
        var address = "mailto:?subject=" + encoded(subject) + "&body=" + encoded(text);
        copy(subject, address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
