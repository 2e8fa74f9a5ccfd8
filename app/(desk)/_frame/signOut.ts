import { callApi } from '../_lib/api'

/** Ends the session and goes to the login by a full load, so that nothing of the person stays in memory. */
export async function signOut() {
  await callApi('POST', '/api/users/logout', {})
  location.assign('/desk/login')
}
