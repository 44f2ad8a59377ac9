// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.MapFeature.FeatureKind;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.ui.map.DrawnMap.MapSetting;
import org.wego.kiosk.ui.map.MapWalk.WalkPlace;

@FxTest
class StreetMapTest {

    private static final Content CONTENT = Contents.sample();
    private static final MapSetting UPRIGHT = MapSetting.upright("en", 1080, 561);

    @Test
    void theNumbersAreThoseOfTheList() {
        var ids = List.of("01014", "01011", "01013");
        var discs = facts(DrawnMap.ofStops(CONTENT, stops(ids), UPRIGHT)).labels();
        assertThat(discs).filteredOn(name -> name.startsWith("disc")).containsExactly("disc 1", "disc 2", "disc 3");
        var first = centre(ids, 1);
        assertThat(first).as("the stop in the east").isGreaterThan(centre(ids, 2)).isGreaterThan(centre(ids, 3));
    }

    /** The horizontal place of the disc with a number. */
    private static double centre(List<String> ids, int number) {
        return Fx.get(() -> {
            var map = DrawnMap.ofStops(CONTENT, stops(ids), UPRIGHT).map();
            return map.lookupAll(".map-stop").stream().filter(disc -> MapFacts.texts((StopDisc) disc)
                    .equals(String.valueOf(number))).findFirst().orElseThrow().getBoundsInParent().getCenterX();
        });
    }

    @Test
    void otherStopsAreNotDrawn() {
        assertThat(facts(DrawnMap.ofStops(CONTENT, stops(List.of("01011")), UPRIGHT)).labels())
                .filteredOn(name -> name.startsWith("disc")).containsExactly("disc 1");
    }

    @Test
    void aSmallMapOmitsTheLeastImportantNamesFirst() {
        var shown = new ArrayList<List<String>>();
        for (double height = 900; height >= 300; height -= 100) {
            shown.add(facts(DrawnMap.ofStops(CONTENT, stops(List.of("01011", "01012", "01013", "01014")),
                    MapSetting.upright("en", height * 1.2, height))).labels());
        }
        assertThat(shown).allMatch(labels -> labels.contains("You are here") && labels.contains("disc 4")
                && labels.contains("Schematic map"));
        assertThat(shown.getFirst()).contains("Jong-ro", "Jonggak Station", "Cheonggyecheon", "Ujeongguk-ro");
        assertThat(shown.getLast()).hasSizeLessThan(shown.getFirst().size()).doesNotContain("Ujeongguk-ro");
    }

    @Test
    void theWalkIsAStrongLineWithItsLengthAndDiscs() {
        var facts = facts(DrawnMap.ofWalk(CONTENT, new MapWalk(true), MapSetting.upright("en", 1080, 637)));
        assertThat(facts.labels()).containsOnlyOnce("50 m").contains("Exit 6", "You are here", "Seoul Harbour Center",
                "Jonggak Station", "1", "Jong-ro");
        assertThat(facts.nodes("map-walk-disc")).hasSize(3);
        assertThat(facts.nodes("map-chevron")).hasSizeGreaterThan(3);
        assertThat(facts.nodes("map-walk")).singleElement()
                .satisfies(line -> assertThat(((Shape) line).getStrokeWidth()).isCloseTo(25, within(1.5)));
    }

    @Test
    void aWalkWithNumberedStepsHasTheirNumbers() {
        var numbers = Map.of(WalkPlace.DOOR, 1, WalkPlace.TURN, 2, WalkPlace.EXIT, 3);
        var map = DrawnMap.ofWalk(CONTENT, new MapWalk(true, numbers), MapSetting.upright("en", 1080, 637)).map();
        assertThat(map.lookupAll(".map-walk-number")).map(node -> ((Label) node).getText())
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theContrastThemeHasItsOwnColours(boolean contrast) {
        var setting = new MapSetting("en", List.of("portrait"), contrast, 1080, 637);
        var facts = facts(DrawnMap.ofWalk(CONTENT, new MapWalk(true), setting));
        assertThat(colours(facts.nodes("map-street"))).containsOnly(contrast ? Color.BLACK : Color.WHITE);
        assertThat(colours(facts.nodes("map-walk"))).containsOnly(Color.web(contrast ? "#FFE600" : "#C2410C"));
        assertThat(colours(facts.nodes("map-edge"))).containsOnly(Color.web(contrast ? "#FFFFFF" : "#C3B491"));
    }

    private static List<Color> colours(List<Node> lines) {
        assertThat(lines).isNotEmpty();
        return lines.stream().map(line -> (Color) ((Shape) line).getStroke()).distinct().toList();
    }

    @Test
    void aStreetNameFollowsItsStreetAndIsNeverUpsideDown() {
        for (var tag : Visits.languages().toList()) {
            var map = DrawnMap.ofStops(CONTENT, stops(List.of("01011", "01013")), MapSetting.upright(tag, 1080, 800));
            var names = Fx.get(() -> List.copyOf(map.map().lookupAll(".map-street-name")));
            assertThat(names).as(tag).isNotEmpty().allMatch(name -> Math.abs(name.getRotate()) <= 90);
            assertThat(names).as(tag).anyMatch(name -> Math.abs(name.getRotate()) > 60);
        }
    }

    @Test
    void footprintsAndCrossingsAreDrawnWhereAPackHasThem() {
        var model = withFeatures(
                feature(FeatureKind.FOOTPRINT, "", List.of(new GeoPoint(37.5694, 126.9820),
                        new GeoPoint(37.5694, 126.9824), new GeoPoint(37.5697, 126.9824))),
                feature(FeatureKind.CROSSING, "Crossing", List.of(new GeoPoint(37.5700, 126.9804),
                        new GeoPoint(37.5704, 126.9804))),
                feature(FeatureKind.LANDMARK, "Bell Pavilion", List.of(new GeoPoint(37.5694, 126.9809))),
                feature(FeatureKind.BRIDGE, "Lyra Bridge", List.of(new GeoPoint(37.5709, 126.9818))));
        var facts = facts(DrawnMap.of(model, MapSetting.upright("en", 1080, 900)));
        assertThat(facts.faults()).isEmpty();
        assertThat(facts.nodes("map-footprint")).hasSize(1);
        assertThat(facts.nodes("map-crossing")).hasSize(1);
        assertThat(facts.nodes("map-crossing-bars")).hasSize(1);
        assertThat(facts.nodes("map-place-sign")).hasSize(2);
        assertThat(facts.labels()).contains("Bell Pavilion", "Lyra Bridge", "Crossing");
    }

    @Test
    void aMapWithoutAWalkOrStreetsIsDrawn() {
        var words = model(List.of()).words();
        var here = CONTENT.manifest().kiosk().position();
        var facts = facts(DrawnMap.of(new MapModel(List.of(), List.of(), Optional.of(new MapWalk(true)), here, words),
                MapSetting.wide("en", 620, 500)));
        assertThat(facts.faults()).isEmpty();
        assertThat(facts.labels()).contains("You are here", "Schematic map");
    }

    @Test
    void aTapOnADiscIsPassedOnAndAHighlightedDiscIsLarger() {
        var tapped = new ArrayList<String>();
        Fx.run(() -> {
            var map = DrawnMap.ofStops(CONTENT, stops(List.of("01011", "01014")), UPRIGHT).map();
            map.setOnStopTapped(tapped::add);
            var discs = map.lookupAll(".map-stop").stream().map(StopDisc.class::cast).toList();
            assertThat(discs).noneMatch(Node::isFocusTraversable);
            var second = discs.stream().filter(disc -> MapFacts.texts(disc).equals("2")).findFirst().orElseThrow();
            Objects.requireNonNull(second.getOnMouseClicked()).handle(null);
            double before = second.getBoundsInParent().getWidth();
            map.highlightedProperty().set("01014");
            assertThat(second.getBoundsInParent().getWidth()).isGreaterThan(before * 1.1);
            assertThat(second.lookup(".map-disc-ring").isVisible()).isTrue();
            map.highlightedProperty().set("");
            assertThat(second.lookup(".map-disc-ring").isVisible()).isFalse();
        });
        assertThat(tapped).containsExactly("01014");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHighlightedDiscHasItsOwnColourAndStaysOnTheMap(boolean contrast) {
        var ids = List.of("01011", "01012", "01013", "01014");
        Fx.run(() -> {
            var map = DrawnMap
                    .ofStops(CONTENT, stops(ids), new MapSetting("en", List.of("portrait"), contrast, 1080, 400))
                    .map();
            for (var disc : map.lookupAll(".map-stop").stream().map(StopDisc.class::cast).toList()) {
                var number = Integer.parseInt(MapFacts.texts(disc));
                var usual = ((Shape) disc.lookup(".map-disc")).getFill();
                map.highlightedProperty().set(ids.get(number - 1));
                map.applyCss();
                assertThat(map.getLayoutBounds().contains(disc.getBoundsInParent())).as("disc %s", number).isTrue();
                assertThat(((Shape) disc.lookup(".map-disc")).getFill()).isNotEqualTo(usual);
                map.highlightedProperty().set("");
                map.applyCss();
                assertThat(((Shape) disc.lookup(".map-disc")).getFill()).isEqualTo(usual);
            }
        });
    }

    private static MapFacts facts(DrawnMap drawn) {
        return Fx.get(() -> new MapFacts(drawn.map()));
    }

    private static List<BusStop> stops(List<String> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(CONTENT.stops().get(id), id)).toList();
    }

    private static MapModel withFeatures(MapFeature... more) {
        return DrawnMap.model(CONTENT, Stream.concat(CONTENT.map().stream(), Stream.of(more)).toList(),
                stops(List.of("01011", "01012")), Optional.empty(), "en");
    }

    private static MapModel model(List<MapFeature> features) {
        return DrawnMap.model(CONTENT, features, List.of(), Optional.of(new MapWalk(true)), "en");
    }

    private static MapFeature feature(FeatureKind kind, String name, List<GeoPoint> points) {
        var text = name.isEmpty() ? Optional.<LocalizedText>empty()
                : Optional.of(LocalizedText.same(name));
        return new MapFeature(kind.name(), kind, text, points, CONTENT.map().getFirst().provenance());
    }
}
