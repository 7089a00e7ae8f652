declare module '@gouvfr/dsfr/dist/*'
