/**
 * Easter Sunday of a year of the Gregorian calendar, as ISO text.
 *
 * @param year - integer, 1583 to 9999
 * @see The "anonymous Gregorian" reckoning (Nature, 20 April 1876; Meeus, *Astronomical Algorithms*, ch. 8).
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  const month = Math.floor(day / 31);
  return `${year}-0${month}-${String((day % 31) + 1).padStart(2, "0")}`;
}
