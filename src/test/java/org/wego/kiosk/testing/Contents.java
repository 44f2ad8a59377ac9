// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.BusLine;
import org.wego.kiosk.model.BusService;
import org.wego.kiosk.model.Contact;
import org.wego.kiosk.model.HostCity;
import org.wego.kiosk.model.LineId;
import org.wego.kiosk.model.MapFeature;
import org.wego.kiosk.model.Notice;
import org.wego.kiosk.model.RegionalOffices;
import org.wego.kiosk.model.SharedSolution;
import org.wego.kiosk.model.WalkingDirections;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.SamplePack;
import org.wego.kiosk.pack.check.PackReader;

/** The content of {@link SamplePack}, and variants of it for single tests. */
public final class Contents {

    private static final Content SAMPLE = read();

    private Contact contact = SAMPLE.contact();
    private Optional<WalkingDirections> directions = SAMPLE.directions();
    private List<MapFeature> map = SAMPLE.map();
    private Optional<BusService> buses = SAMPLE.buses();
    private Map<LineId, BusLine> lines = SAMPLE.lines();
    private Optional<RegionalOffices> offices = SAMPLE.offices();
    private Optional<HostCity> city = SAMPLE.city();
    private Optional<SharedSolution> solution = SAMPLE.solution();
    private List<Notice> notices = SAMPLE.notices();
    private boolean hasGuides = true;

    private Contents() {}

    /** The content of the sample organisation; read once for all tests. */
    public static Content sample() {
        return SAMPLE;
    }

    /** A line of the sample content. */
    public static BusLine line(String id) {
        return Optional.ofNullable(SAMPLE.lines().get(new LineId(id))).orElseThrow();
    }

    /** A builder that starts with the sample content. */
    public static Contents like() {
        return new Contents();
    }

    /** Leaves out every optional part. */
    public Contents withNothingOptional() {
        directions = Optional.empty();
        map = List.of();
        buses = Optional.empty();
        lines = Map.of();
        offices = Optional.empty();
        city = Optional.empty();
        solution = Optional.empty();
        notices = List.of();
        hasGuides = false;
        return this;
    }

    public Contents withoutMap() {
        map = List.of();
        return this;
    }

    public Contents with(Contact value) {
        contact = value;
        return this;
    }

    public Contents with(RegionalOffices value) {
        offices = Optional.of(value);
        return this;
    }

    public Contents with(Notice... value) {
        notices = List.of(value);
        return this;
    }

    /** Replaces all lines with these. */
    public Contents with(BusLine... value) {
        var byId = new LinkedHashMap<LineId, BusLine>();
        Arrays.stream(value).forEach(line -> byId.put(line.id(), line));
        lines = byId;
        return this;
    }

    /** Builds the content. */
    public Content content() {
        return new Content(SAMPLE.manifest(), SAMPLE.sources(), SAMPLE.organisation(), contact,
                SAMPLE.numbers(), directions, map, buses, SAMPLE.stops(), lines, offices, city, solution,
                SAMPLE.board().filter(_ -> hasGuides), SAMPLE.holidays(), SAMPLE.hotlines().filter(_ -> hasGuides),
                SAMPLE.building().filter(_ -> hasGuides), hasGuides ? SAMPLE.plans() : List.of(),
                SAMPLE.taxi().filter(_ -> hasGuides), notices);
    }

    private static Content read() {
        return switch (new PackReader(new StrictJson()).read(SamplePack.source())) {
            case PackResult.Accepted accepted -> accepted.content();
            case PackResult.Refused refused -> throw new AssertionError(refused.problems().toString());
        };
    }
}
