// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wego.kiosk.search.SearchIndex;
import org.wego.kiosk.search.Searchable;

/** Measures a keystroke in the search box, and building the index, with 10,000 lines and 1,000 offices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

    private static final int LINES = 10_000;
    private static final int OFFICES = 1_000;
    private static final int SHOWN = 60;
    private static final List<String> CITIES = List.of("Chengdu", "Ulyanovsk", "Seoul", "Jakarta", "Nairobi", "Quito");
    private static final List<String> KOREAN = List.of("청두", "울리야놉스크", "서울", "자카르타", "나이로비", "키토");

    /** The input: a letter, the beginning of a number, a name, a misspelling, Korean keys, two words. */
    @Param({"1", "47", "n2", "u", "ulyan", "ulyanvosk", "ㅅㅇ", "성", "서우", "chongdo", "kita", "office 471",
            "nothing of it all"})
    public String typed = "";

    private List<Searchable<String, String>> items = List.of();
    private SearchIndex<String, String> index = new SearchIndex<>(List.of());

    /** Creates lines and offices with different texts in five languages. */
    @Setup
    public void prepare() {
        items = Stream.concat(IntStream.range(0, LINES).mapToObj(SearchBenchmark::line),
                IntStream.range(0, OFFICES).mapToObj(SearchBenchmark::office)).toList();
        index = new SearchIndex<>(items);
    }

    /** One keystroke. */
    @Benchmark
    public Object keystroke() {
        return index.search(typed, SHOWN);
    }

    /** Builds the index, which happens in the background when the content changes. */
    @Benchmark
    public Object makeIndex() {
        return new SearchIndex<>(items);
    }

    private static Searchable<String, String> line(int number) {
        var name = (number % 7 == 0 ? "N" : "") + number;
        return new Searchable<>("line-" + number, "lines", List.of(name), List.of("Line " + number + " to district "
                + number % 97, number + "번 노선", number + "路", number + "番", "Маршрут " + number), List.of());
    }

    private static Searchable<String, String> office(int number) {
        int city = number % CITIES.size();
        return new Searchable<>("office-" + number, "offices", List.of(CITIES.get(city) + " office " + number,
                KOREAN.get(city) + " 사무소 " + number, "Офис " + number), List.of("Region " + number),
                List.of("+82 2 720 " + (1000 + number)));
    }
}
