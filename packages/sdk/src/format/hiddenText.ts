/** What stands where disclosure control took a value away. */
export const hiddenText = "hidden: too few to show";
