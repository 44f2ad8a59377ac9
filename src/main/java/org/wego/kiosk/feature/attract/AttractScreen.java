// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.attract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.StreetArt;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.control.ContentButton;
import org.wego.kiosk.ui.control.LogoPlate;
import org.wego.kiosk.ui.control.MultilingualButton;
import org.wego.kiosk.ui.page.Body;
import org.wego.kiosk.ui.page.HeaderContent;
import org.wego.kiosk.ui.page.Heading;
import org.wego.kiosk.ui.page.Screen;
import org.wego.kiosk.ui.page.TaskColour;

/** Greets visitors with one row in each language; touching a row starts a session in its language. */
public final class AttractScreen implements Screen {

    /**
     * One row.
     *
     * @param lang the language of the row
     * @param welcome the welcome in this language
     * @param hint the instruction in this language
     * @param notices the notices that are written in this language
     */
    public record Greeting(Lang lang, String welcome, String hint, List<String> notices) {

        private Greeting withoutNotices() {
            return new Greeting(lang, welcome, hint, List.of());
        }
    }

    /**
     * A setting that can be switched on before the choice of language.
     *
     * @param icon its icon
     * @param words its name in some languages
     * @param chosen whether it is on
     * @param choose switches it on or off
     */
    public record AttractOffer(Icon icon, List<MultilingualButton.ButtonWord> words, boolean chosen, Runnable choose) {}

    private static final double COLUMN = 700;
    /** The most letters of a name that is as large as a wordmark. */
    private static final int SHORT_NAME = 6;
    private static final double TALLEST_ROW = 250;
    /** The maximum size of the logo above the title, px. */
    private static final double LOGO_WIDTH = 480;
    private static final double LOGO_HEIGHT = 96;
    private static final double LOGO_ALONE_WIDTH = 900;
    private static final double LOGO_ALONE_HEIGHT = 440;

    private final Organisation organisation;
    private final Optional<Image> logo;
    private final LocalizedText floor;
    private final ScreenContext context;
    private final ScreenLayout layout;
    private final List<Greeting> greetings;
    private final List<AttractOffer> offers;
    private final Consumer<Lang> start;

    /**
     * Creates the greeting of an organisation.
     *
     * @param logo its logo, if it has a readable one
     * @param floor the floor that is lit in the picture of the building
     * @param start begins a session in a language
     */
    public AttractScreen(Organisation organisation, Optional<Image> logo, LocalizedText floor,
            List<Greeting> greetings, List<AttractOffer> offers, ScreenContext context, ScreenLayout layout,
            Consumer<Lang> start) {
        this.organisation = organisation;
        this.logo = logo;
        this.floor = floor;
        this.greetings = List.copyOf(greetings);
        this.offers = List.copyOf(offers);
        this.context = context;
        this.layout = layout;
        this.start = start;
    }

    @Override
    public Heading heading() {
        return new Heading(name(), isFullNameLast() ? Optional.empty() : Optional.of(fullName()),
                logo.filter(_ -> layout.portrait() ? !layout.reach() : !layout.large())
                        .map(mark -> plate(mark, LOGO_WIDTH, LOGO_HEIGHT)));
    }

    private String name() {
        return context.text(organisation.name());
    }

    private String fullName() {
        return context.text(organisation.fullName());
    }

    /** Whether pages are so low that the full name would take the place of languages. */
    private boolean isFullNameLast() {
        return layout.large() && !layout.portrait();
    }

    private LogoPlate plate(Image mark, double width, double height) {
        return new LogoPlate(mark, name(), width, height);
    }

    @Override
    public HeaderContent header() {
        // In reach mode the header area has no title, so the logo has it alone.
        return layout.portrait() && layout.reach() && !layout.large() && logo.isPresent()
                ? HeaderContent.plain().withEmblem(plate(logo.get(), LOGO_ALONE_WIDTH, LOGO_ALONE_HEIGHT))
                : HeaderContent.plain().withColumn(COLUMN).withArt(StreetArt.plain(layout, context.text(floor)));
    }

    /** The colour of home; a short name is as large as a wordmark. */
    @Override
    public Consumer<Node> colour() {
        return screen -> {
            TaskColour.HOME.accept(screen);
            if (logo.isEmpty() && name().length() <= SHORT_NAME) {
                screen.getStyleClass().add("wordmark");
            }
        };
    }

    @Override
    public ObservableValue<Body> body() {
        var noted = greetings.stream().anyMatch(greeting -> !greeting.notices().isEmpty());
        var plain = plain(greetings.stream().map(Greeting::withoutNotices).toList()).between(banners(), List.of());
        return new SimpleObjectProperty<>(
                noted && !layout.large() ? plain(greetings).orDenser(() -> plain) : plain);
    }

    private Body plain(List<Greeting> greetings) {
        double least = layout.controlHeight() * (layout.portrait() ? 1.1 : 1);
        var rows = new Block.Grid(greetings.size(), i -> row(greetings.get(i)), _ -> 1, 1, least,
                TALLEST_ROW, layout.tightGap());
        var more = new Block.Grid(offers.size(), i -> offer(offers.get(i)), _ -> 1, layout.large() ? 1 : 2, least,
                least, layout.tightGap());
        return isFullNameLast()
                ? Body.of(rows, more, Block.whole(TextLabels.muted(fullName()))).orDenser(() -> Body.of(rows, more))
                : Body.of(rows, more);
    }

    /** The notices in the language of the screen, where the rows have no room for them. */
    private List<Block> banners() {
        return greetings.stream().filter(greeting -> greeting.lang().equals(context.lang()))
                .flatMap(greeting -> greeting.notices().stream())
                .map(notice -> Banner.block(notice, Optional.empty(), layout)).toList();
    }

    private Region offer(AttractOffer offer) {
        var button = MultilingualButton.wide(offer.chosen() ? Icon.CHECK : offer.icon(), offer.words(), offer.choose());
        if (offer.chosen()) {
            button.getStyleClass().remove("quiet");
            button.getStyleClass().add("primary");
        }
        return button;
    }

    private Region row(Greeting greeting) {
        var welcome = TextLabels.in(greeting.lang(), TextLabels.label(greeting.welcome(), "text-greeting"));
        var words = withNotices(greeting, welcome, TextLabels.in(greeting.lang(),
                TextLabels.label(greeting.hint(), "text-small", "greeting-hint")));
        HBox.setHgrow(words, Priority.ALWAYS);
        var arrow = new StackPane(Icon.FORWARD.node("greeting-arrow"));
        arrow.getStyleClass().add("greeting-disc");
        var row = new HBox(words, arrow);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("greeting-row");
        var said = Stream.concat(Stream.of(greeting.welcome(), greeting.hint()), greeting.notices().stream());
        var button = ContentButton.of(row, said.collect(Collectors.joining(". ")),
                () -> start.accept(greeting.lang()));
        button.getStyleClass().add("greeting");
        LanguageStyle.mark(button, greeting.lang());
        return button;
    }

    /** A row with its notices: below the words in portrait, in landscape instead of the hint. */
    private Region withNotices(Greeting greeting, Label welcome, Label hint) {
        if (greeting.notices().isEmpty()) {
            return words(welcome, hint);
        }
        var notices = new VBox();
        greeting.notices().stream().map(notice -> TextLabels.in(greeting.lang(),
                TextLabels.label(notice, "text-small"))).forEach(notices.getChildren()::add);
        notices.setAlignment(Pos.CENTER_LEFT);
        if (layout.portrait()) {
            return new VBox(words(welcome, hint), notices);
        }
        welcome.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(notices, Priority.ALWAYS);
        var row = new HBox(welcome, notices);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("greeting-row");
        return row;
    }

    /** The hint beside the welcome; at 200 % the arrow replaces it. */
    private Region words(Label welcome, Label hint) {
        if (layout.large()) {
            welcome.setMaxWidth(Double.MAX_VALUE);
            return welcome;
        }
        HBox.setHgrow(welcome, Priority.ALWAYS);
        welcome.setMaxWidth(Double.MAX_VALUE);
        var words = new HBox(welcome, hint);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("greeting-row");
        return words;
    }
}
