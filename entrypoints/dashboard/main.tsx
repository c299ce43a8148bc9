document.querySelector('#app')?.append('This page is being built.');
export {};
