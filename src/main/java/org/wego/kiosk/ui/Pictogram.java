// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;

/** A drawing on a grid of 96 x 96 whose fills depend on the theme and on the zone of the screen. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
public enum Pictogram {
    BUILDING(
            pale("M4 56h88v28a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4z"),
            main("M30 6h36a6 6 0 0 1 6 6v76H24V12a6 6 0 0 1 6-6z"),
            window("M32 14h8v6h-8zM44 14h8v6h-8zM56 14h8v6h-8z"
                    + "M32 38h8v6h-8zM44 38h8v6h-8zM56 38h8v6h-8zM32 50h8v6h-8zM44 50h8v6h-8zM56 50h8v6h-8z"
                    + "M32 62h8v6h-8zM44 62h8v6h-8zM56 62h8v6h-8z"),
            light("M30 24h36v9H30zM42 76h12v12H42z")),
    SUBWAY(
            main("M48 4a44 44 0 1 0 0 88 44 44 0 1 0 0-88z"),
            window("M36 18h24a9 9 0 0 1 9 9v28a9 9 0 0 1-9 9H36a9 9 0 0 1-9-9V27a9 9 0 0 1 9-9z"
                    + "M33 68h7l-3 5h22l-3-5h7l8 13h-7l-2-3H36l-2 3h-7z"),
            main("M38 26h20a4 4 0 0 1 4 4v12H34V30a4 4 0 0 1 4-4z"),
            light("M38 48a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9zM58 48a4.500 4.500 0 1 0 0 9 4.500 4.500 0 1 0 0-9z")),
    BUS(
            main("M24 8h48a10 10 0 0 1 10 10v58H14V18A10 10 0 0 1 24 8z"
                    + "M4 34h7v20H8a4 4 0 0 1-4-4zM85 34h7v16a4 4 0 0 1-4 4h-3zM20 76h16v8a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4z"
                    + "M60 76h16v8a4 4 0 0 1-4 4h-8a4 4 0 0 1-4-4z"),
            light("M26 15h44a2 2 0 0 1 2 2v8H24v-8a2 2 0 0 1 2-2z"),
            pale("M22 31h24v25H22zM50 31h24v25H50z"),
            window("M28 61a5 5 0 1 0 0 10 5 5 0 1 0 0-10zM68 61a5 5 0 1 0 0 10 5 5 0 1 0 0-10z")),
    GLOBE(
            pale("M48 6a42 42 0 1 0 0 84 42 42 0 1 0 0-84z"),
            main("M48 6c-28 22-28 62 0 84 28-22 28-62 0-84zm0 7c20 19 20 51 0 70-20-19-20-51 0-70z"
                    + "M8 38h80v5H8zM8 58h80v5H8z"),
            main("M28 24a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM46 54a9 9 0 1 0 0 18 9 9 0 1 0 0-18z"),
            light("M70 32a11 11 0 1 0 0 22 11 11 0 1 0 0-22z")),
    CITY(
            light("M70 8a14 14 0 1 0 0 28 14 14 0 1 0 0-28z"),
            pale("M2 88V58h14V44h16v44zM64 88V50h14v12h16v26z"),
            main("M34 88V30h6V20h4V6h4v14h4v10h6v58zM2 84h92v6H2z"),
            window("M40 38h5v6h-5zM48 38h5v6h-5zM40 50h5v6h-5zM48 50h5v6h-5zM40 62h5v6h-5zM48 62h5v6h-5z")),
    SHARING(
            pale("M16 8h34l18 18v48a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z"),
            main("M50 8l18 18H50zM20 36h30v5H20zM20 48h26v5H20zM20 60h18v5H20z"),
            main("M66 46a22 22 0 1 0 0 44 22 22 0 1 0 0-44z"),
            light("M60 57l18 11-18 11z")),
    ADDRESS(
            main("M48 4c-19 0-34 15-34 33 0 25 34 55 34 55s34-30 34-55C82 19 67 4 48 4z"),
            light("M48 20a17 17 0 1 0 0 34 17 17 0 1 0 0-34z")),
    PERSON(
            main("M48 4a44 44 0 1 0 0 88 44 44 0 1 0 0-88z"),
            light("M48 15a8 8 0 1 0 0 16 8 8 0 1 0 0-16z"),
            window("M22 34c17 6 35 6 52 0l2 7c-6 2.500-12 4-18 5v10l13 23-7 4-14-25h-4L32 83l-7-4 13-23V46"
                    + "c-6-1-12-2.500-18-5z")),
    LANGUAGES(
            pale("M8 10h52a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H32L18 68V56H8a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6z"),
            main("M46 34h42a6 6 0 0 1 6 6v32a6 6 0 0 1-6 6h-6v12L68 78H46a6 6 0 0 1-6-6V40a6 6 0 0 1 6-6z"),
            window("M50 46h34v5H50zM50 56h34v5H50zM50 66h20v5H50z"), light("M14 22h34v6H14zM14 34h20v6H14z")),
    BELL(
            main("M8 70a40 40 0 0 1 80 0zM4 76h88v10H4z"),
            light("M40 14h16v8h-4v8h-8v-8h-4z"),
            pale("M20 64c3-12 11-19 22-22v5c-8 3-14 8-17 17z"));

    /** The fill of a part, as a role in the theme. */
    public enum Fill {
        MAIN, PALE, WINDOW, LIGHT
    }

    /**
     * One filled outline.
     *
     * @param fill the role of its colour
     * @param path an SVG path on the grid of 96
     */
    public record PictogramPart(Fill fill, String path) {}

    private final List<PictogramPart> parts;

    Pictogram(PictogramPart... parts) {
        this.parts = List.of(parts);
    }

    /** The parts, from back to front. */
    public List<PictogramPart> parts() {
        return parts;
    }

    private static PictogramPart main(String path) {
        return new PictogramPart(Fill.MAIN, path);
    }

    private static PictogramPart pale(String path) {
        return new PictogramPart(Fill.PALE, path);
    }

    private static PictogramPart window(String path) {
        return new PictogramPart(Fill.WINDOW, path);
    }

    private static PictogramPart light(String path) {
        return new PictogramPart(Fill.LIGHT, path);
    }
}
