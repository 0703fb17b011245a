package contactpoint.gossip;

import contactpoint.access.Users;

final class Rumour {}
