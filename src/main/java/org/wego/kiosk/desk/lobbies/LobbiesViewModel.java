// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.lobbies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import org.wego.kiosk.desk.calls.CallWords;
import org.wego.kiosk.desk.calls.ReceivedCall;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.link.message.UnitCommand;
import org.wego.kiosk.link.site.JudgedUnit;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;

/** The lobbies of the site, those that are listed, and the chosen one. Confined to the FX thread. */
public final class LobbiesViewModel {

    private final LinkedSite site;
    private final DeskState state;
    private final Executor window;
    private final LobbyWords lobbyWords;
    private final ReadOnlyObjectWrapper<SiteNews> news;
    private final ReadOnlyObjectWrapper<Map<LobbyFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObservableList<LobbyRow> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<LobbyFilter> kind = new SimpleObjectProperty<>(LobbyFilter.ALL);
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableMap<String, LobbyPicture> pictures = FXCollections.observableHashMap();
    private final ObservableMap<String, String> answers = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<SiteCalls> calls = new ReadOnlyObjectWrapper<>(SiteCalls.NONE);
    private boolean updating;

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
        calls.subscribe(this::update);
        site.watch(latest -> window.execute(() -> news.set(latest)));
    }

    ReadOnlyObjectProperty<SiteNews> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** How many lobbies each filter accepts. */
    ReadOnlyObjectProperty<Map<LobbyFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObservableList<LobbyRow> lines() {
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

    /** The calls at the lobbies that they come from. */
    ReadOnlyObjectProperty<SiteCalls> callsProperty() {
        return calls.getReadOnlyProperty();
    }

    /** Shows calls at the lobbies that they come from. */
    public void calls(List<ReceivedCall> open, CallWords callWords) {
        calls.set(SiteCalls.of(open, callWords));
    }

    /** The group of a lobby; empty if it has none or is not known. */
    public Optional<String> group(String unit) {
        return lobbies().stream().filter(lobby -> lobby.unit().equals(unit)).findFirst().flatMap(
                lobby -> lobby.state().group());
    }

    /** Whether the list is being replaced: a selection that it makes then is not a choice of the staff. */
    boolean isUpdating() {
        return updating;
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

    /** The lobbies that can be asked now, in the order of the list; those that call come first. */
    List<JudgedUnit> present() {
        return LobbyListing.inOrder(lobbies()).stream().filter(JudgedUnit::isPresent).sorted(Comparator.comparing(
                lobby -> calls.get().of(lobby.unit()).isEmpty())).toList();
    }

    /** A summary of each lobby. */
    public <T> List<T> each(LobbySummary<T> summary) {
        return lobbies().stream().map(lobby -> summary.of(lobby.unit(), lobby.state().group(), lobby.showing()))
                .toList();
    }

    /** How many lobbies need attention. */
    public long toLookAt() {
        return lobbies().stream().filter(JudgedUnit::needsAttention).count();
    }

    /** Runs an action now, and whenever the number of lobbies that need attention may have changed. */
    public void onNews(Runnable action) {
        action.run();
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
            pictures.put(unit, new LobbyPicture.PictureAsked());
            ask(unit, UnitCommand.picture(Optional.empty()), answer -> pictures.put(unit, picture(unit, answer)));
        });
    }

    private LobbyPicture picture(String unit, UnitAnswer answer) {
        return (answer instanceof UnitAnswer.Replied(var reply) ? reply.png().flatMap(LobbyPicture::read)
                : Optional.<Image>empty())
                .<LobbyPicture>map(image -> new LobbyPicture.PictureTaken(image, state.clock().instant()))
                .orElseGet(() -> new LobbyPicture.PictureRefused(lobbyWords.noPicture(unit, answer)));
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
        show(new LobbyListing(lobbyWords, state, calls.get()).lines(news.get(), filter.get(), kind.get()));
    }

    /** Changes only the lines that say something new, so that the list does not move under the pointer. */
    private void show(List<LobbyRow> next) {
        updating = true;
        replace(next);
        updating = false;
    }

    private void replace(List<LobbyRow> next) {
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
