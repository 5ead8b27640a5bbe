package io.gleaner.time;

import java.time.LocalDate;

/**
 * When the moon is new and where the sun stands, near enough to tell the day: by the first terms of
 * Meeus's series, right to some minutes from 1000 to 2200.
 *
 * <p>Instants are days and parts of days of universal time since 1 January 1970.
 */
final class Moon {
    /** A new moon of January 2000, and the mean time from one to the next. */
    private static final double FIRST = 10962.59766;

    private static final double MONTH = 29.530588861;
    private static final double CENTURY = 36525;

    /** Noon of 1 January 2000. */
    private static final double J2000 = 10957.5;

    private Moon() {}

    /** The last new moon at or before an instant. */
    static double newBefore(double instant) {
        long k = (long) Math.floor((instant - FIRST) / MONTH) + 1;
        double moon = newMoon(k);
        while (moon > instant) {
            moon = newMoon(--k);
        }
        return moon;
    }

    private static double newMoon(long k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.10535670 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double node = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double e = 1 - 0.002516 * t;
        double wobble =
                -0.40720 * Math.sin(moon)
                        + 0.17241 * e * Math.sin(sun)
                        + 0.01608 * Math.sin(2 * moon)
                        + 0.01039 * Math.sin(2 * node)
                        + 0.00739 * e * Math.sin(moon - sun)
                        - 0.00514 * e * Math.sin(moon + sun)
                        + 0.00208 * e * e * Math.sin(2 * sun)
                        - 0.00111 * Math.sin(moon - 2 * node)
                        - 0.00057 * Math.sin(moon + 2 * node);
        return FIRST + MONTH * k + 0.00015437 * t * t + wobble;
    }

    /** The instant of a year when the sun comes to a longitude, 0 at the spring equinox. */
    static double sunAt(int year, double longitude) {
        double guess =
                LocalDate.of(year, 3, 20).toEpochDay()
                        + (longitude > 270 ? longitude - 360 : longitude) * 365.2422 / 360;
        for (int i = 0; i < 3; i++) {
            double off = longitude - sun(guess);
            guess += (off - 360 * Math.rint(off / 360)) * 365.2422 / 360;
        }
        return guess;
    }

    /** The longitude of the sun, in degrees. */
    private static double sun(double instant) {
        double t = (instant - J2000) / CENTURY;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double anomaly = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        return mean
                + (1.914602 - 0.004817 * t) * Math.sin(anomaly)
                + 0.019993 * Math.sin(2 * anomaly)
                - 0.00569
                - 0.00478 * Math.sin(Math.toRadians(125.04 - 1934.136 * t));
    }

    /** The day of an instant where clocks are some hours ahead of universal time. */
    static LocalDate day(double instant, double hours) {
        return LocalDate.ofEpochDay((long) Math.floor(instant + hours / 24));
    }
}
