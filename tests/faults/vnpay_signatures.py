#!/usr/bin/env python3
"""Checks signatures of VNPay 2.1.0, independently of the portal and of its bank simulator: Python's own HMAC and URL encoding.

  vnpay_signatures.py SECRET < queries     one query a line, with its vnp_SecureHash; prints "N signed, M not", exits 1 if M > 0
  vnpay_signatures.py --vectors            prints the fixed vectors of lib/outside/payments/vnpay.test.ts
"""
import hashlib
import hmac
import json
import sys
from urllib.parse import parse_qsl, urlencode


def mac(secret, text):
    return hmac.new(secret.encode(), text.encode(), hashlib.sha512).hexdigest()


def signed(values, secret):
    # urlencode quotes as quote_plus does; VNPay's PHP also encodes the tilde.
    text = urlencode(sorted((k, v) for k, v in values.items() if v != "")).replace("~", "%7E")
    return text, mac(secret, text)


def holds(query, secret):
    values = dict(parse_qsl(query, keep_blank_values=True))
    given = values.pop("vnp_SecureHash", "")
    values.pop("vnp_SecureHashType", None)
    return hmac.compare_digest(signed(values, secret)[1], given.lower())


SECRET = "VECTORSECRETVECTORSECRETVECTORSE"
NOTIFICATION = {
    "vnp_Amount": "20000000", "vnp_BankCode": "NCB", "vnp_BankTranNo": "VNP14000001", "vnp_CardType": "ATM",
    "vnp_OrderInfo": "Nop phi ho so MCTP0123456789G: ~100%", "vnp_PayDate": "20261129093015", "vnp_ResponseCode": "00",
    "vnp_TmnCode": "VECTOR01", "vnp_TransactionNo": "14000001", "vnp_TransactionStatus": "00", "vnp_TxnRef": "ORDER",
}
QUERY_ANSWER = [
    "r1", "querydr", "00", "QueryDR Success", "VECTOR01", "ORDER", "20000000", "NCB", "20261129093015", "14000001", "01",
    "00", "Nop phi ho so", "", "",
]

if __name__ == "__main__":
    if sys.argv[1:] == ["--vectors"]:
        order = sys.stdin.read().strip() or "ORDER"
        text, signature = signed({**NOTIFICATION, "vnp_TxnRef": order}, SECRET)
        pipes = "|".join(order if part == "ORDER" else part for part in QUERY_ANSWER)
        print(json.dumps({"query": text, "signature": signature, "pipes": pipes, "pipesSignature": mac(SECRET, pipes)}, indent=1))
    else:
        outcomes = [holds(line.strip(), sys.argv[1]) for line in sys.stdin if line.strip()]
        print(f"{sum(outcomes)} signed, {outcomes.count(False)} not")
        sys.exit(0 if all(outcomes) else 1)
