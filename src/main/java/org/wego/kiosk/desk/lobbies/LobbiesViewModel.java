// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.image.Image;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.lobbies.LobbyLine.GroupLine;
import org.wego.kiosk.desk.lobbies.LobbyLine.UnitLine;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/** The lobbies of the site, those that are listed, and the chosen one. Confined to the FX thread. */
public final class LobbiesViewModel {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final LinkedSite site;
    private final DeskState state;
    private final Executor window;
    private final LobbyWords lobbyWords;
    private final ReadOnlyObjectWrapper<SiteNews> news;
    private final ReadOnlyObjectWrapper<Map<LobbyFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<LobbyLine> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<LobbyFilter> kind = new SimpleObjectProperty<>(LobbyFilter.ALL);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableMap<String, LobbyPicture> pictures = FXCollections.observableHashMap();
    private final ObservableMap<String, String> answers = FXCollections.observableHashMap();

    /**
     * The lobbies as they are now; follows them from then on.
     *
     * @param window runs tasks on the FX thread
     */
    public LobbiesViewModel(LinkedSite site, DeskState state, Executor window) {
        this.site = site;
        this.state = state;
        this.window = window;
        lobbyWords = new LobbyWords(state);
        news = new ReadOnlyObjectWrapper<>(site.now());
        update();
        filter.subscribe(this::update);
        kind.subscribe(this::update);
        news.subscribe(this::update);
        site.watch(latest -> window.execute(() -> news.set(latest)));
    }

    ReadOnlyObjectProperty<SiteNews> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** How many lobbies each filter accepts. */
    ReadOnlyObjectProperty<Map<LobbyFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<LobbyLine> lines() {
        return lines;
    }

    /** Words that a listed lobby contains. */
    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<LobbyFilter> kindProperty() {
        return kind;
    }

    /** The name of the chosen lobby. */
    ObjectProperty<Optional<String>> chosenProperty() {
        return chosen;
    }

    /** The pictures of lobbies, by name. */
    ObservableMap<String, LobbyPicture> pictures() {
        return pictures;
    }

    /** The last answers of lobbies in words, by name. */
    ObservableMap<String, String> answers() {
        return answers;
    }

    LobbyWords lobbyWords() {
        return lobbyWords;
    }

    DeskState state() {
        return state;
    }

    /** The chosen lobby. */
    Optional<JudgedUnit> lobby() {
        return chosen.get().flatMap(name -> lobbies().stream().filter(lobby -> lobby.unit().equals(name)).findFirst());
    }

    private List<JudgedUnit> lobbies() {
        return news.get().report().lobbies();
    }

    /** The lobbies that can be asked now. */
    public List<String> present() {
        return lobbies().stream().filter(JudgedUnit::isPresent).map(JudgedUnit::unit).toList();
    }

    /** How many lobbies need attention. */
    public long toLookAt() {
        return lobbies().stream().filter(JudgedUnit::needsAttention).count();
    }

    /** Runs an action now, and whenever the number of lobbies that need attention may have changed. */
    public void onNews(Runnable action) {
        news.subscribe(action);
    }

    /**
     * Shows a page at a lobby, in the visitor's language.
     *
     * @param name the page for the staff
     * @param say gets what is asked and then what has come of it
     */
    void show(String unit, Destination page, String name, Consumer<String> say) {
        var asked = state.words().get("lobbies.asking.page", unit, name);
        answers.put(unit, asked);
        say.accept(asked);
        ask(unit, UnitCommand.show(DestinationPath.of(page), Optional.of(state.visitor())), answer -> {
            var come = lobbyWords.answer(unit, answer);
            answers.put(unit, come);
            say.accept(come);
        });
    }

    /** Asks the chosen lobby for a picture of its screen. */
    void takePicture() {
        chosen.get().ifPresent(unit -> {
            pictures.put(unit, new LobbyPicture.Asked());
            ask(unit, UnitCommand.picture(Optional.empty()), answer -> pictures.put(unit, picture(unit, answer)));
        });
    }

    private LobbyPicture picture(String unit, UnitAnswer answer) {
        return (answer instanceof UnitAnswer.Replied(var reply) ? reply.png().flatMap(LobbyPicture::read)
                : Optional.<Image>empty())
                .<LobbyPicture>map(image -> new LobbyPicture.Taken(image, state.clock().instant()))
                .orElseGet(() -> new LobbyPicture.Refused(lobbyWords.answer(unit, answer)));
    }

    private void ask(String unit, UnitCommand command, Consumer<UnitAnswer> receiver) {
        site.ask(unit, command, answer -> window.execute(() -> receiver.accept(answer)));
    }

    /** Removes the chosen lobby from the site. */
    void remove() {
        lobby().filter(lobby -> !lobby.isPresent()).ifPresent(lobby -> site.remove(lobby.unit()));
    }

    private void update() {
        var report = news.get().report();
        var counted = new EnumMap<LobbyFilter, Integer>(LobbyFilter.class);
        Arrays.stream(LobbyFilter.values()).forEach(each -> counted.put(each, (int) report.lobbies().stream().filter(
                each::accepts).count()));
        counts.set(Map.copyOf(counted));
        show(listed());
    }

    /** The lobbies that pass the filters, below their groups. */
    private List<LobbyLine> listed() {
        var report = news.get().report();
        var typed = filter.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        var all = new ArrayList<LobbyLine>();
        var group = new ArrayList<UnitLine>();
        var name = Optional.<String>empty();
        for (var lobby : inOrder(report.lobbies())) {
            var own = lobby.state().group().orElseGet(() -> state.words().get("lobbies.group.none"));
            if (!Optional.of(own).equals(name)) {
                add(name, group, all);
                name = Optional.of(own);
            }
            var line = lobbyWords.line(lobby, report.expected());
            var text = (own + " " + line.spoken() + " " + lobby.state().problems()).toLowerCase(Locale.ROOT);
            if (kind.get().accepts(lobby) && Arrays.stream(typed).allMatch(text::contains)) {
                group.add(line);
            }
        }
        add(name, group, all);
        return all;
    }

    /** Groups first, and numbers in names as numbers: lobby-2 before lobby-10. */
    private static List<JudgedUnit> inOrder(List<JudgedUnit> lobbies) {
        return lobbies.stream().sorted(Comparator.comparing((JudgedUnit lobby) -> padded(lobby.state().group().orElse(
                ""))).thenComparing(lobby -> padded(lobby.unit()))).toList();
    }

    private static String padded(String name) {
        return NUMBER.matcher(name).replaceAll(found -> "0".repeat(Math.max(0, 12 - found.group().length()))
                + found.group());
    }

    private void add(Optional<String> name, List<UnitLine> group, List<LobbyLine> all) {
        if (!group.isEmpty()) {
            name.ifPresent(text -> all.add(new GroupLine(text, state.formats().number(group.size()))));
            all.addAll(group);
            group.clear();
        }
    }

    /** Changes only the lines that say something new, so that the list does not move under the pointer. */
    private void show(List<LobbyLine> next) {
        boolean same = next.size() == lines.size();
        for (int i = 0; same && i < next.size(); i++) {
            same = next.get(i).id().equals(lines.get(i).id());
        }
        if (!same) {
            lines.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(lines.get(i))) {
                lines.set(i, next.get(i));
            }
        }
    }
}
