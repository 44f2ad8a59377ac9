// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A position as staff type or paste it: 37.57, 126.98; 37.57N 126.98E; 37°34′12″N 126°58′48″E; the address of a map.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record TypedPosition(BigDecimal latitude, BigDecimal longitude) {

    private static final String NUMBER = "[-\u2212]?\\d{1,3}(?:\\.\\d{1,12})?";
    private static final Pattern PAIR = Pattern.compile("(?:geo:)?(" + NUMBER + ")\u00b0?\\s*[,;\\s]\\s*(" + NUMBER
            + ")\u00b0?");
    private static final Pattern COMMAS = Pattern.compile("(?<=\\d),(?=\\d+(?:\\s*[;\\s]|\\s*$|\u00b0))");
    private static final Pattern LINK = Pattern.compile("(?:[@=]|geo:)(" + NUMBER + "),(" + NUMBER + ")");
    private static final String DEGREES = "(\\d{1,3}(?:\\.\\d{1,12})?)\\s*\u00b0?\\s*"
            + "(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['\u2032\u2019]\\s*)?(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:\"|\u2033|\u201d|'')\\s*)?";
    private static final Pattern LETTERED = Pattern.compile("(?:" + DEGREES + "([NS])[,;\\s]*" + DEGREES + "([EW]))|(?:"
            + "([NS])\\s*" + DEGREES + "[,;\\s]*([EW])\\s*" + DEGREES + ")");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final int DECIMALS = 6;

    /** The position of a text; empty if it is none on the earth. */
    public static Optional<TypedPosition> parse(String typed) {
        var text = typed.strip();
        var lettered = LETTERED.matcher(text.toUpperCase(Locale.ROOT));
        if (lettered.matches()) {
            return onEarth(ofLetters(lettered.toMatchResult()));
        }
        var pair = PAIR.matcher(text);
        if (!pair.matches() && text.matches(".*\\d,\\d+\\s*[;\\s]\\s*\\S+")) {
            pair = PAIR.matcher(COMMAS.matcher(text).replaceAll("."));
        }
        if (pair.matches()) {
            return onEarth(new TypedPosition(number(pair.group(1)), number(pair.group(2))));
        }
        return LINK.matcher(text).results().findFirst()
                .flatMap(found -> onEarth(new TypedPosition(number(found.group(1)), number(found.group(2)))));
    }

    private static TypedPosition ofLetters(MatchResult match) {
        boolean behind = match.group(4) != null;
        return behind
                ? new TypedPosition(degrees(List.of(1, 2, 3), match, "S".equals(match.group(4))),
                        degrees(List.of(5, 6, 7), match, "W".equals(match.group(8))))
                : new TypedPosition(degrees(List.of(10, 11, 12), match, "S".equals(match.group(9))),
                        degrees(List.of(14, 15, 16), match, "W".equals(match.group(13))));
    }

    private static BigDecimal degrees(List<Integer> groups, MatchResult match, boolean negative) {
        var sum = number(match.group(groups.getFirst()));
        var share = BigDecimal.ONE;
        for (int group : groups.subList(1, groups.size())) {
            share = share.multiply(SIXTY);
            if (match.group(group) != null) {
                sum = sum.add(number(match.group(group)).divide(share, MathContext.DECIMAL64));
            }
        }
        var rounded = sum.scale() > DECIMALS ? sum.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : sum;
        return negative ? rounded.negate() : rounded;
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace('\u2212', '-'));
    }

    private static Optional<TypedPosition> onEarth(TypedPosition position) {
        return Optional.of(position).filter(known -> known.latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && known.longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0);
    }

    /** In the normal form, "37.57, 126.98". */
    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
