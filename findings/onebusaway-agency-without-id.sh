#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# onebusaway-gtfs 8.0.0 (and 14.2.0, which needs Java 21): in a feed whose agency has no id, the name of the agency becomes a part of every id.
#
# One would guess: agency_id may be left out when a feed has one agency, so its stops and routes have the ids of the feed,
# and the same stop has the same id in next month's feed.
# Seen: the reader takes the agency's name for its id. The id of the stop "s1" is "Town Transit_s1", and after the agency
# was renamed in the next feed "Town Transport_s1": who compares two feeds by these ids sees all stops removed and added.
# The id in the feed alone is in getId().getId().
#
# Needs: JDK 17 or newer, Maven. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>t</groupId><artifactId>t</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.onebusaway</groupId><artifactId>onebusaway-gtfs</artifactId><version>8.0.0</version>
  </dependency></dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >/dev/null
feed() {
    mkdir "$1"
    printf 'agency_name,agency_url,agency_timezone\n%s,https://example.org,Asia/Seoul\n' "$2" >"$1/agency.txt"
    printf 'stop_id,stop_name,stop_lat,stop_lon\ns1,Station,37.57,126.98\n' >"$1/stops.txt"
    printf 'route_id,route_short_name,route_type\nr1,471,3\n' >"$1/routes.txt"
    printf 'route_id,service_id,trip_id\nr1,daily,t1\n' >"$1/trips.txt"
    printf 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nt1,08:00:00,08:00:00,s1,1\nt1,09:00:00,09:00:00,s1,2\n' \
        >"$1/stop_times.txt"
    printf 'service_id,date,exception_type\ndaily,20261201,1\n' >"$1/calendar_dates.txt"
}
feed november 'Town Transit'
feed december 'Town Transport'
cat >Ids.java <<'JAVA'
import java.io.File;
import org.onebusaway.gtfs.impl.GtfsDaoImpl;
import org.onebusaway.gtfs.serialization.GtfsReader;

public class Ids {
    public static void main(String[] feeds) throws Exception {
        for (var feed : feeds) {
            var reader = new GtfsReader();
            reader.setInputLocation(new File(feed));
            var content = new GtfsDaoImpl();
            reader.setEntityStore(content);
            reader.run();
            content.getAllStops().forEach(stop -> System.out.println(feed + ": stop " + stop.getId() + ", in the feed "
                    + stop.getId().getId()));
            content.getAllRoutes().forEach(route -> System.out.println(feed + ": route " + route.getId()));
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Ids.java november december 2>/dev/null)
echo "$seen"
[ "$seen" = "november: stop Town Transit_s1, in the feed s1
november: route Town Transit_r1
december: stop Town Transport_s1, in the feed s1
december: route Town Transport_r1" ]
