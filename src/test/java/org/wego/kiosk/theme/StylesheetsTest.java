// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.Rgb;
import org.wego.kiosk.testing.JavaText;
import org.wego.kiosk.testing.SourceTexts;
import org.wego.kiosk.theme.StyleText.Declaration;

/** Tests the style sheets: structure, use of style classes, and contrast of colours. */
class StylesheetsTest {

    private static final Pattern HEX_OR_FUNCTION = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\b(?:rgba?|hsba?|hsla?)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w-])");
    private static final Pattern ROLE = Pattern.compile("-color-[\\w-]+");
    private static final Pattern STYLE_CLASS_CALL = Pattern.compile(
            "getStyleClass\\(\\)\\s*\\.add(?:All)?\\(|\\baddStyle\\(|\\.node\\(|new Block\\.Rows\\(");
    private static final Pattern LABEL_CALL = Pattern.compile("\\b(?:Texts\\.)?label\\(");

    /** Style classes that libraries set on their own nodes. */
    private static final Set<String> OF_LIBRARIES = Set.of("axis-tick-mark", "chart-area-symbol",
            "chart-bar", "chart-content", "chart-horizontal-grid-lines", "chart-horizontal-zero-line",
            "chart-plot-background", "chart-series-area-fill",
            "chart-series-area-line", "chart-vertical-zero-line", "root", "label", "button", "text", "world-map",
            "country",
            "location", "column-header-background", "column-header", "filler", "table-row-cell", "table-cell",
            "toggle-button", "check-box", "box", "mark", "viewport", "context-menu",
            "content", "popup", "combo-box-popup", "container", "list-cell", "list-view", "menu-button", "menu-item",
            "arrow", "arrow-button", "auto-complete-popup", "border", "calendar-grid", "date-cell", "date-picker-popup",
            "day-cell", "day-name-cell", "left-arrow", "month-year-pane", "next-month", "popover", "previous-month",
            "right-arrow", "selected", "spinner", "text-field", "axis", "bar", "slider", "thumb", "track",
            "scroll-bar", "increment-arrow", "increment-button", "decrement-arrow", "decrement-button",
            "tree-disclosure-node");
    /** The beginnings of style classes that are composed at run time, and the source of the rest. */
    private static final Map<String, String> MADE_OF = Map.of("lang-", "the tag of a language", "base-",
            "the base of a language tag",
            "typeface-", "the name of a typeface that the program brings", "pictogram-",
            "the fills of a pictogram", "task-", "the names of TaskColour");
    /** Style classes without a rule in a style sheet, and why the code sets them nevertheless. */
    private static final Map<String, String> MARKERS = Map.of(
            "driver-request", "page objects read it",
            "desk-local-time", "the page finds the time that it renews");

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.theme.StyleText#files")
    void theStyleSheetHasNoParseErrors(String file) throws IOException {
        CssParser.errorsProperty().clear();
        var sheet = new CssParser().parse(Objects.requireNonNull(Theme.class.getResource(file), file));
        assertThat(sheet.getRules()).isNotEmpty();
        assertThat(CssParser.errorsProperty()).map(CssParser.ParseError::getMessage).isEmpty();
    }

    @Test
    void everyStyleSheetIsInTheTheme() {
        var theme = new Theme(List.of());
        var used = Stream.concat(Stream.of(Density.values()).flatMap(density -> theme.stylesheets(density, true)
                .stream()), theme.desk(true).stream())
                .map(url -> url.replaceAll(".*/", "")).distinct().toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(StyleText.files());
        assertThat(new Theme(List.of()).stylesheets(false)).noneMatch(url -> url.endsWith("tokens-contrast.css"));
    }

    /** A rule in both would make one of them the wrong size. */
    @Test
    void eachDensityHasOneStyleSheet() {
        var theme = new Theme(List.of());
        assertThat(theme.stylesheets(Density.DESK, false)).hasSameSizeAs(theme.stylesheets(Density.LOBBY, false))
                .filteredOn(url -> url.contains("density-")).singleElement().asString().endsWith("density-desk.css");
    }

    /** Colour values outside the tokens could not be switched to high contrast. */
    @Test
    void coloursAreInTheTokensOnly() {
        assertThat(StyleText.declarations()).filteredOn(declaration -> !declaration.file().startsWith("tokens"))
                .filteredOn(StylesheetsTest::holdsColour).isEmpty();
        assertThat(StyleText.declarations()).filteredOn(declaration -> declaration.file().equals("tokens.css"))
                .filteredOn(StylesheetsTest::holdsColour).hasSizeGreaterThan(25);
    }

    /** Everything else is in em, so that one number scales it. */
    @Test
    void pixelsAreInTheDensityOnly() {
        assertThat(StyleText.declarations()).filteredOn(declaration -> declaration.value().matches(".*\\dpx\\b.*"))
                .isNotEmpty().allMatch(declaration -> declaration.file().startsWith("density-"));
    }

    @Test
    void definedRolesAreTheUsedRoles() {
        var used = StyleText.declarations().flatMap(declaration -> matches(ROLE, declaration.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(StyleText.roles("tokens.css").keySet()).containsExactlyElementsOf(used);
    }

    /** A role that is missing in a palette would keep its ordinary colour there. */
    @ParameterizedTest
    @ValueSource(strings = {"tokens-contrast.css", "tokens-dark.css"})
    void everyPaletteDefinesEveryRole(String tokens) {
        assertThat(StyleText.roles(tokens).keySet())
                .containsExactlyElementsOf(StyleText.roles("tokens.css").keySet());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"fg, bg", "fg, bg-raised", "fg, bg-sunken", "fg-muted, bg", "fg-muted, bg-raised",
            "fg-muted, bg-sunken", "on-accent, accent", "accent, bg-raised", "accent, accent-soft", "accent, bg",
            "on-look, look", "on-look-muted, look", "on-highlight, highlight", "on-notice, notice-bg",
            "on-water, water", "on-plate, plate", "ink, paper", "danger, bg-raised", "fg, pressed",
            "on-doubt-plate, doubt-plate"})
    void textContrastsWithItsBackground(String text, String ground) {
        assertThat(contrast("tokens.css", text, ground)).isGreaterThanOrEqualTo(7);
        assertThat(contrast("tokens-dark.css", text, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"fg, bg", "fg, bg-raised", "fg, bg-sunken", "fg-muted, bg", "fg-muted, bg-raised",
            "fg-muted, bg-sunken", "on-accent, accent", "accent, bg-raised", "accent, accent-soft", "accent, bg",
            "on-look, look", "on-look-muted, look", "on-highlight, highlight", "on-notice, notice-bg",
            "on-water, water", "on-plate, plate", "ink, paper", "danger, bg-raised", "on-doubt-plate, doubt-plate",
            "on-line-plate, line-plate", "line-mark, line-cap"})
    void textHasMoreContrastInHighContrast(String text, String ground) {
        assertThat(contrast("tokens-contrast.css", text, ground)).isGreaterThanOrEqualTo(10);
    }

    /** White text can be read in the colour of each task. */
    @Test
    void textContrastsWithTheColourOfEachTask() {
        var palettes = StyleText.palettes("tokens-tasks.css");
        assertThat(palettes.keySet()).contains(".task-directions", ".task-buses", ".task-offices", ".task-city",
                ".task-solution");
        palettes.forEach((task, roles) -> {
            for (var pair : Map.of("-color-on-look-muted", "-color-look", "-color-accent", "-color-accent-soft")
                    .entrySet()) {
                var text = roles.get(pair.getKey());
                var ground = roles.get(pair.getValue());
                if (text != null && ground != null && text.startsWith("#") && ground.startsWith("#")) {
                    assertThat(new Rgb(text).contrast(new Rgb(ground))).as(task + pair).isGreaterThanOrEqualTo(7);
                }
            }
            for (var ground : List.of("-color-look", "-color-look-shade", "-color-accent")) {
                var colour = roles.getOrDefault(ground, "");
                if (colour.startsWith("#")) {
                    assertThat(new Rgb("#FFFFFF").contrast(new Rgb(colour))).as(task + ": white on " + ground)
                            .isGreaterThanOrEqualTo(ground.endsWith("shade") ? 4.5 : 7);
                }
            }
        });
    }

    /** Touch targets and the focus must be recognizable without reading. */
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"border-strong, bg", "border-strong, bg-raised", "border-strong, bg-sunken", "focus, bg",
            "focus, bg-raised",
            "rail, bg-sunken", "look, bg"})
    void edgesContrastWithTheirBackground(String edge, String ground) {
        assertThat(contrast("tokens.css", edge, ground)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"border-strong, bg", "border-strong, bg-raised", "border-strong, bg-sunken", "focus, bg",
            "focus, bg-raised", "focus, accent-soft", "accent, bg-sunken"})
    void edgesContrastInTheDarkWindow(String edge, String ground) {
        assertThat(contrast("tokens-dark.css", edge, ground)).isGreaterThanOrEqualTo(3);
    }

    /** The ring may be on any background: one of its two colours always contrasts with it. */
    @ParameterizedTest
    @ValueSource(strings = {"bg", "bg-raised", "bg-sunken", "look", "notice-bg", "accent-soft", "highlight", "water"})
    void theReadingCursorContrastsWithItsBackground(String ground) {
        for (var theme : List.of("tokens.css", "tokens-contrast.css")) {
            assertThat(Math.max(contrast(theme, "focus", ground), contrast(theme, "bg", ground))).as(theme)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** Nothing on the kiosk moves by itself. */
    @Test
    void nothingIsAnimated() {
        assertThat(StyleText.declarations()).extracting(Declaration::property)
                .noneMatch(property -> property.startsWith("transition"));
        assertThat(SourceTexts.java()).filteredOn(source -> source.text().contains("javafx.animation")).isEmpty();
    }

    @Test
    void everyClassInTheStyleSheetsIsSetSomewhere() {
        var set = SourceTexts.java().stream().flatMap(source -> JavaText.literals(source.text()))
                .collect(Collectors.toSet());
        assertThat(StyleText.classes()).filteredOn(name -> !OF_LIBRARIES.contains(name) && !set.contains(name)
                && MADE_OF.keySet().stream().noneMatch(name::startsWith)).isEmpty();
    }

    @Test
    void everyClassThatIsSetIsInTheStyleSheets() {
        var styled = StyleText.classes();
        assertThat(setInCode()).hasSizeGreaterThan(80).filteredOn(name -> !styled.contains(name)
                && !MADE_OF.containsKey(name)).containsExactlyInAnyOrderElementsOf(MARKERS.keySet());
    }

    private static Set<String> setInCode() {
        var classes = new TreeSet<String>();
        for (var source : SourceTexts.java()) {
            arguments(STYLE_CLASS_CALL, source.text()).flatMap(List::stream).flatMap(JavaText::literals)
                    .filter(literal -> !literal.contains(".")).forEach(classes::add);
            arguments(LABEL_CALL, source.text()).flatMap(arguments -> arguments.stream().skip(1))
                    .flatMap(JavaText::literals).forEach(classes::add);
        }
        return classes;
    }

    private static Stream<List<String>> arguments(Pattern call, String text) {
        return call.matcher(text).results().map(found -> JavaText.arguments(text, found.end()));
    }

    private static boolean holdsColour(Declaration declaration) {
        return HEX_OR_FUNCTION.matcher(declaration.value()).find()
                || Arrays.stream(declaration.value().split("[\\s,]+"))
                        .anyMatch(StylesheetsTest::isNamedColour);
    }

    private static boolean isNamedColour(String word) {
        if (!WORD.matcher(word).matches() || word.equals("transparent")) {
            return false;
        }
        try {
            return Color.web(word).isOpaque();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static double contrast(String file, String one, String two) {
        return role(file, one).contrast(role(file, two));
    }

    private static Rgb role(String file, String name) {
        var roles = StyleText.roles(file);
        assertThat(roles).containsKey("-color-" + name);
        return new Rgb(Objects.requireNonNull(roles.get("-color-" + name)));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
