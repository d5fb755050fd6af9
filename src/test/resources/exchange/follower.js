window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "1252851",
      "userLink": "https://twitter.com/intent/user?user_id=1252851"
    }
  },
  {
    "follower": {
      "accountId": "90071992547409931",
      "userLink": "https://twitter.com/intent/user?user_id=90071992547409931"
    }
  },
  {
    "follower": {
      "accountId": "3301",
      "userLink": "https://twitter.com/intent/user?user_id=3301"
    }
  }
]
