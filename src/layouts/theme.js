(function(){var r=document.documentElement,t;r.dataset.js='';try{t=localStorage.getItem('theme')}catch(e){}if(t==='light'||t==='dark')r.dataset.theme=t})()
