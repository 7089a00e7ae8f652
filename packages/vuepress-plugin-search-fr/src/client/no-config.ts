/** Pages that are not hydrated have no use for the component: nothing is added to the site. */
export default {}
