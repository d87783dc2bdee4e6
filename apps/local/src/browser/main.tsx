import { createClient } from '@roundtwo/contract'
import { App } from '@roundtwo/ui'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { sendOverHttp } from './send.ts'

const place = document.getElementById('page')
if (!place) throw new Error('the page has no place to draw in')

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
// For the styles that keep the page still behind a dialog.
setNonce(nonce)

createRoot(place).render(
  <StrictMode>
    <App client={createClient(sendOverHttp)} nonce={nonce} />
  </StrictMode>,
)
