// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.attract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Organisation;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.art.StreetArt;
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
     * @param language the language of the row
     * @param welcome the welcome in this language
     * @param hint the instruction in this language
     * @param notice the first notice that is written in this language, and how many more there are
     */
    public record Greeting(Manifest.Language language, String welcome, String hint, Optional<GreetingNotice> notice) {

        Lang lang() {
            return language.tag();
        }

        private Greeting withHint(String other) {
            return new Greeting(language, welcome, other, Optional.empty());
        }
    }

    /**
     * The notices of a row.
     *
     * @param text the first one, followed by the number of others
     * @param count how many there are, in words
     * @param all all of them
     */
    public record GreetingNotice(String text, String count, List<String> all) {}

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
    /** The width of the column where the rows need room for notices. */
    private static final double NARROW_COLUMN = 440;
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
    private final GreetingNotices notices;
    private final ObjectProperty<Body> body;

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
        this.notices = new GreetingNotices(greetings, context, layout);
        this.body = new SimpleObjectProperty<>(greeting());
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
                : HeaderContent.plain().withColumn(notices.isEmpty() ? COLUMN : NARROW_COLUMN)
                        .withArt(StreetArt.plain(layout, context.text(floor)));
    }

    /** The colour of home; a short name is as large as a wordmark. */
    @Override
    public Consumer<Node> colour() {
        return screen -> {
            TaskColour.HOME.accept(screen);
            if (logo.isEmpty() && name().length() <= SHORT_NAME && (layout.portrait() || notices.isEmpty())) {
                screen.getStyleClass().add("wordmark");
            }
        };
    }

    @Override
    public ObservableValue<Body> body() {
        return body;
    }

    private Body greeting() {
        if (notices.isEmpty()) {
            return plain(greetings);
        }
        return layout.large() ? large() : plain(greetings).orDenser(this::counted);
    }

    /** The rows with the numbers of notices; below them the first notice and a button that opens all. */
    private Body counted() {
        return plain(greetings.stream()
                .map(greeting -> greeting.withHint(greeting.notice().map(GreetingNotice::count)
                        .orElse(greeting.hint())))
                .toList()).between(List.of(), List.of(notices.row(this::open)));
    }

    /** In portrait a short notice is above the rows, where nothing can be touched. */
    private Body large() {
        var rows = plain(greetings.stream().map(greeting -> greeting.withHint(greeting.hint())).toList());
        var button = notices.button(this::open).map(Block::whole);
        boolean above = layout.portrait() && !layout.reach() && notices.isShort();
        return above ? rows.between(List.of(notices.first()), button.stream().toList())
                : rows.between(List.of(), Stream.concat(Stream.of(notices.first()), button.stream()).toList());
    }

    private void open() {
        body.set(notices.all(() -> body.set(greeting())));
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

    private Region row(Greeting greeting) {
        return new GreetingRow(greeting, layout).button(() -> start.accept(greeting.lang()));
    }

    private Region offer(AttractOffer offer) {
        var button = MultilingualButton.wide(offer.chosen() ? Icon.CHECK : offer.icon(), offer.words(), offer.choose());
        if (offer.chosen()) {
            button.getStyleClass().remove("quiet");
            button.getStyleClass().add("primary");
        }
        return button;
    }
}
